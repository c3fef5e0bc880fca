import type { Fault } from './fault.ts';

/**
 * Makes one fault of a key that nobody knows and the missing one that it was most likely meant for: a letter wrong, the
 * other number, another ending. Whoever reads "unknown: titel" and "missing: title" apart looks for two mistakes.
 */
export const withMisspelt = (faults: Fault[]): Fault[] => {
  const missing = new Map<string, Fault[]>();
  for (const fault of faults) {
    if (fault.code !== 'missing-key') continue;
    const parent = parentOf(fault);
    missing.set(parent, [...(missing.get(parent) ?? []), fault]);
  }
  if (missing.size === 0) return faults;
  const found = new Set<Fault>();
  const told = faults.map((fault): Fault => {
    if (fault.code !== 'unknown-key') return fault;
    const meant = missing
      .get(parentOf(fault))
      ?.find((one) => !found.has(one) && isNear(nameOf(fault), nameOf(one)));
    if (meant === undefined) return fault;
    found.add(meant);
    return { code: 'misspelt-key', path: fault.path, params: { key: nameOf(fault), meant: nameOf(meant) } };
  });
  return told.filter((fault) => !found.has(fault));
};

const parentOf = ({ path }: Fault): string => path.slice(0, -1).join('.');
const nameOf = ({ path }: Fault): string => String(path.at(-1));

/** Letters that two words have to begin with to pass for forms of one: `recurrence` and `recurs`. */
const stem = 4;

const isNear = (one: string, other: string): boolean => {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return (
    (a.length >= stem && b.length >= stem && a.slice(0, stem) === b.slice(0, stem)) ||
    distance(a, b) <= (Math.min(a.length, b.length) <= stem ? 1 : 2)
  );
};

/** How many letters have to be put in, left out, changed, or exchanged with their neighbour. */
const distance = (one: string, other: string): number => {
  // Nobody misspells a key of this length by two letters.
  if (Math.max(one.length, other.length) > 40) return Infinity;
  let [before, row]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, index) => index),
  ];
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1];
      const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[to - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
};
