/**
 * `error`: the file cannot be used. `warning`: it can, but two of its rules meet badly. `open`: the document does
 * not say, and a setting or a person has to.
 */
export type Severity = 'error' | 'warning' | 'open';

/**
 * Something to be said about a mechanism file. Statement and advice are looked up by `code` in the messages and
 * filled from `params`, so that the engine speaks no language.
 */
export type Finding = {
  code: FindingCode;
  severity: Severity;
  /** The rule it is about, by its id in the file. */
  rule?: string;
  clause?: string;
  /** Keys and indexes from the top of the file, e.g. `['duties', 3, 'due']`. */
  path: ReadonlyArray<string | number>;
  /** Both counted from 1. */
  line?: number;
  column?: number;
  params: Readonly<Record<string, string | number>>;
};

/** Every code there is; the message files must hold a text for each. */
export const findingCodes = [
  // reading
  'not-utf8',
  'too-large',
  'syntax',
  'alias-refused',
  'duplicate-key',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'wrong-value',
  'wrong-form',
  'impossible-date',
  'duplicate-id',
  'unknown-reference',
  'setting-decides-otherwise',
  'period-reversed',
  'cycle',
  'cutoff-without-part',
  'slot-without-cutoff',
  'slot-without-rota',
  // left open by the document
  'too-deep',
  'misspelt-key',
  'more-findings',
  'first-cycle-outside',
  'week-reversed',
  'cutoff-against-rhythm',
  'due-without-slot',
  'edges-twice',
  'range-reversed',
  'ledger-fact-otherwise',
  'choices-missing',
  'choices-unasked',
  'wrong-subject',
  'fact-of-wrong-type',
  'unknown-answer',
  'item-without-points',
  'count-out-of-range',
  'day-count-not-stated',
  'shift-not-stated',
  'weekday-not-stated',
  'threshold-scope-not-stated',
  'edge-not-stated',
  'count-not-stated',
  'date-not-stated',
  'pace-not-stated',
  'bearer-not-stated',
  'due-not-stated',
  'portfolios-not-stated',
  'liaison-not-stated',
  'leader-without-liaison',
  'unit-without-portfolio',
  'scoring-not-stated',
  'number-not-stated',
  'unit-kind-empty',
  'rota-months-missing',
  'quarters-without-event',
  // rules that meet badly
  'label-against-recurrence',
  'cutoffs-collide',
  'cutoff-on-day-off',
  'slot-on-day-off',
  'calendar-not-published',
  'in-force-before-issue',
  'rota-months-twice',
  'clause-without-rule',
] as const;
export type FindingCode = (typeof findingCodes)[number];
