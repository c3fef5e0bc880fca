import { type Mechanism, mechanismSchema } from '../mechanism/index.ts';
import type { Path } from './source.ts';

/** The sound rules of a file, and where each stands in it: what is left out before it moves it up. */
export type Salvaged = { mechanism: Mechanism; pathIn: (path: Path) => Path };

/** What stands in for a part without which there is no mechanism. */
const standIns: Readonly<Record<string, unknown>> = {
  guatu: 1,
  id: 'stand-in',
  title: '–',
  jurisdiction: { name: '–', level: 'not-stated' },
  issued: { clause: '–', by: 'not-stated', on: 'not-stated', number: 'not-stated' },
  effective: 'not-stated',
  clauses: [{ id: '–', says: '–' }],
  organisation: { units: [{ id: 'stand-in', name: '–', kind: 'bureau' }] },
};

/**
 * Leaves out of faulty data every rule with a fault in it, so that the others can be held against each other and
 * everything wrong is told in one pass. Null where too little is left.
 *
 * @param faulty where the faults are
 */
export const salvage = (data: unknown, faulty: readonly Path[]): Salvaged | null => {
  if (!isRecord(data)) return null;
  const left = new Map<string, number[]>();
  const sound = pruned(data, faulty, '', left);
  const organisation = isRecord(data['organisation'])
    ? pruned(data['organisation'], within(faulty, 'organisation'), 'organisation.', left)
    : undefined;
  const { success, data: mechanism } = mechanismSchema.safeParse({
    ...standIns,
    ...sound,
    organisation: { ...Object(standIns['organisation']), ...organisation },
  });
  return success ? { mechanism, pathIn: (path) => pathIn(path, left) } : null;
};

/** The keys without a fault, and the rest of lists that have some in their items; which items are left is noted. */
const pruned = (
  data: Record<string, unknown>,
  faulty: readonly Path[],
  prefix: string,
  left: Map<string, number[]>,
): Record<string, unknown> => {
  const faults = new Map<string, Set<string | number | undefined>>();
  for (const [key, item] of faulty) {
    const known = faults.get(String(key)) ?? new Set();
    faults.set(String(key), known.add(item));
  }
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
      const items = faults.get(key);
      if (items === undefined) return [[key, value]];
      if (!Array.isArray(value) || ![...items].every((item) => typeof item === 'number')) return [];
      const sound = value.flatMap((_, index) => (items.has(index) ? [] : index));
      left.set(`${prefix}${key}`, sound);
      return sound.length === 0 ? [] : [[key, sound.map((index): unknown => value[index])]];
    }),
  );
};

const within = (paths: readonly Path[], key: string): Path[] =>
  paths.flatMap(([first, ...rest]) => (first === key ? [rest] : []));

const pathIn = (path: Path, left: ReadonlyMap<string, number[]>): Path => {
  const at = path[0] === 'organisation' ? 2 : 1;
  const index = path[at];
  const moved = left.get(path.slice(0, at).join('.'));
  return typeof index === 'number' && moved
    ? [...path.slice(0, at), moved[index] ?? index, ...path.slice(at + 1)]
    : path;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
