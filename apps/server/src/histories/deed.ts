import fc from 'fast-check';

/**
 * What somebody attempts. Mostly a matter goes on by whose it is, or histories would end before they come to a paper; the
 * rest goes against it: other steps, other people, and what was seen an hour ago.
 */
const kinds = {
  onwards: 24,
  raise: 2,
  'any step': 5,
  'send back': 2,
  'divide or merge': 1,
  'put off or skip': 1,
  'take back a decision': 1,
  reopen: 2,
  'let days pass': 5,
  deliver: 3,
} as const;
export type DeedKind = keyof typeof kinds;

export interface Deed {
  kind: DeedKind;
  /** Which of the things that there are, and which step or person. */
  first: number;
  second: number;
  /** By anybody at all, rather than by whose it is. */
  stranger: boolean;
}

const kind = fc.constantFrom(
  ...Object.entries(kinds).flatMap(([name, weight]) =>
    Array.from({ length: weight }, () => name as DeedKind),
  ),
);

export const histories = fc.array(
  fc.record({ kind, first: fc.nat(999), second: fc.nat(999), stranger: fc.nat(11).map((n) => n === 0) }),
  { minLength: 140, maxLength: 140, size: 'max' },
);
