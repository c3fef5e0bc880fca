import {
  additionsOf,
  checkMechanism,
  type Comparison,
  compareMechanisms,
  type Finding,
  type Mechanism,
  type Organisation,
  placeFindings,
  readMechanism,
  withAdditions,
} from '@guatu/engine';
import { distinct } from './distinct.ts';
import type { Circumstances } from './version-queries.ts';

/** Two texts to be compared over some days, `from` and `to` included (ISO). */
export type Question = {
  readonly before: string;
  readonly after: string;
  readonly circumstances: Circumstances;
  readonly from: string;
  readonly to: string;
};

/** The two mechanisms side by side, with who is who once the second holds. */
export type Compared = {
  readonly before: Mechanism;
  readonly after: Mechanism;
  readonly organisation: Organisation;
  readonly comparison: Comparison;
};

export type Examination = {
  /** What there is to say of the second text, with line and column: every error, else what the checker finds. */
  readonly findings: readonly Finding[];
  /** Null while one of the texts cannot be read. */
  readonly compared: Compared | null;
};

/** Reads two texts and works out what changes for whom when the second takes the place of the first. */
export const examine = ({
  before: textBefore,
  after: textAfter,
  circumstances,
  from,
  to,
}: Question): Examination => {
  const before = readMechanism(textBefore).mechanism;
  const { mechanism: after, findings } = readMechanism(textAfter);
  if (after === null) return { findings: distinct(findings), compared: null };
  const { calendar, organisation: present, arrangements } = circumstances;
  const checked = distinct(placeFindings(textAfter, checkMechanism(after, calendar, { from, to })));
  if (before === null) return { findings: checked, compared: null };
  const organisation = withAdditions(present, additionsOf(present, after, from));
  const organisations = {
    before: withAdditions(present, additionsOf(present, before, from)),
    after: organisation,
  };
  const comparison = compareMechanisms(before, after, { calendar, organisations, from, to, arrangements });
  return { findings: checked, compared: { before, after, organisation, comparison } };
};

/** The days of a year on which something that holds from a day on can tell; all of a later year. */
export const daysOfYearFrom = (year: number, effectiveFrom: string): { from: string; to: string } => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return { from: effectiveFrom > first && effectiveFrom <= last ? effectiveFrom : first, to: last };
};
