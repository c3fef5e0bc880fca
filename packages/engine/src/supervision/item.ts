/**
 * Where an item under supervision stands: `open → acknowledged → reported → closed`. What is sent back, or reopened,
 * has to be reported again.
 */
export const supervisionStates = ['open', 'acknowledged', 'reported', 'sent-back', 'closed'] as const;
export type SupervisionState = (typeof supervisionStates)[number];

/** Where the part of an assisting unit stands; it goes its own way beside the lead's. */
export const partStates = ['open', 'acknowledged', 'reported', 'sent-back'] as const;
export type PartState = (typeof partStates)[number];

/** What an assisting unit does of an item. `reporters` are persons. */
export type AssistingPart = { unit: string; state: PartState; reporters: readonly string[] };

/** The answer to a written report that a limit cannot be kept. */
export type ExtensionAnswer = { kind: 'granted'; until: string } | { kind: 'refused' };

/** A written report that a limit cannot be kept (二（二）4（3）). ISO dates; `requestedBy` is a person. */
export type Extension = {
  requestedBy: string;
  requestedOn: string;
  requestedUntil: string;
  /** Whoever the document has look at it first gave an opinion. */
  reviewed: boolean;
  /** Null while the office has not answered. */
  answer: ExtensionAnswer | null;
};

/** A paper that corrects the minutes set another limit, after so many extensions had been granted. ISO date. */
export type CorrectedLimit = { until: string; after: number };

/** As much of an item as its way to being closed depends on. ISO dates. */
export type SupervisionItem = {
  state: SupervisionState;
  /** As the minutes set it. Never changes. */
  originalLimit: string;
  /** In the order in which they were asked for; the last one may wait for its answer. */
  extensions: readonly Extension[];
  corrections: readonly CorrectedLimit[];
  assisting: readonly AssistingPart[];
  /** Persons who reported on any part of it. */
  reporters: readonly string[];
  /** The day of the lead's report that stands; null while there is none, or it was sent back. */
  reportedOn: string | null;
  /** The day on which it was verified. */
  closedOn: string | null;
};

/** An item as it is when the minutes are issued. */
export const openedItem = (originalLimit: string, assisting: readonly string[] = []): SupervisionItem => ({
  state: 'open',
  originalLimit,
  extensions: [],
  corrections: [],
  assisting: assisting.map(openedPart),
  reporters: [],
  reportedOn: null,
  closedOn: null,
});

export const openedPart = (unit: string): AssistingPart => ({ unit, state: 'open', reporters: [] });

/** The extension that waits for its answer; there is at most one. */
export const undecidedExtension = ({ extensions }: SupervisionItem): Extension | null =>
  extensions.find(({ answer }) => answer === null) ?? null;

/** The assisting units whose report is missing. */
export const partsOwed = ({ assisting }: Pick<SupervisionItem, 'assisting'>): AssistingPart[] =>
  assisting.filter(({ state }) => state !== 'reported');
