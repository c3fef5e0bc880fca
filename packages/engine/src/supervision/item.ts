/**
 * Where an item under supervision stands: `open → acknowledged → reported → closed`. What is sent back, or reopened,
 * has to be reported again.
 */
export const supervisionStates = ['open', 'acknowledged', 'reported', 'sent-back', 'closed'] as const;
export type SupervisionState = (typeof supervisionStates)[number];

/** The answer to a written report that a limit cannot be kept. */
export type ExtensionAnswer = { kind: 'granted'; until: string } | { kind: 'refused' };

/** A written report that a limit cannot be kept (二（二）4（3）). ISO dates; `requestedBy` is a person. */
export type Extension = {
  requestedBy: string;
  requestedOn: string;
  requestedUntil: string;
  /** Null while the office has not answered. */
  answer: ExtensionAnswer | null;
};

/** As much of an item as its way to being closed depends on. ISO dates. */
export type SupervisionItem = {
  state: SupervisionState;
  /** As the minutes set it. Never changes. */
  originalLimit: string;
  /** In the order in which they were asked for; the last one may wait for its answer. */
  extensions: readonly Extension[];
  /** Persons who reported on any part of it. */
  reporters: readonly string[];
  /** The day of the lead's report that stands; null while there is none, or it was sent back. */
  reportedOn: string | null;
  /** The day on which it was verified. */
  closedOn: string | null;
};

/** An item as it is when the minutes are issued. */
export const openedItem = (originalLimit: string): SupervisionItem => ({
  state: 'open',
  originalLimit,
  extensions: [],
  reporters: [],
  reportedOn: null,
  closedOn: null,
});

/** The extension that waits for its answer; there is at most one. */
export const undecidedExtension = ({ extensions }: SupervisionItem): Extension | null =>
  extensions.find(({ answer }) => answer === null) ?? null;
