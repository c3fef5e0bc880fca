/** What the ledger holds of a unit, as far as an assessment may look. ISO dates throughout; null is "not yet". */
export type UnitLedger = {
  /** Matters that the unit leads. */
  matters: readonly AssessedMatter[];
  /** Its parts in matters that another unit leads; known by the matter's id. */
  parts: readonly AssessedPart[];
  /** Monthly reports on its projects, and pages of the atlas; known by their month. */
  reports: readonly Delivery[];
  handIns: readonly Delivery[];
  problems: readonly AssessedProblem[];
};

export type AssessedMatter = {
  id: string;
  decidedOn: string;
  /** As it was decided, and the one that holds after extensions and corrections. */
  originalLimit: string;
  limit: string;
  /** The day of the report that stands. */
  reportedOn: string | null;
  /** Days on which an extension was granted, and on which work was sent back. */
  extendedOn: readonly string[];
  sentBackOn: readonly string[];
  closedOn: string | null;
};

export type AssessedPart = { id: string; limit: string; reportedOn: string | null };

export type Delivery = { id: string; due: string; doneOn: string | null };

export type AssessedProblem = {
  id: string;
  raisedOn: string;
  returnedOn: readonly string[];
  solvedOn: string | null;
};

/** How one entry of the ledger is called everywhere: what it is, and its id. */
export const assessedKinds = ['matter', 'part', 'report', 'hand-in', 'problem'] as const;
export type AssessedKind = (typeof assessedKinds)[number];
export type EntryKey = `${AssessedKind}:${string}`;

/** What may be excused: something that was owed by a day. */
export const excusableKinds = ['matter', 'part', 'report', 'hand-in'] as const;
