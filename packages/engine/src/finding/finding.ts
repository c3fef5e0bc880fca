/**
 * The gravest first. `error`: the file cannot be used. `warning`: it can, but two of its rules meet badly. `open`: the
 * document does not say, and a setting or a person has to. `note`: worth knowing, and nothing has to be answered.
 */
export const severities = ['error', 'warning', 'open', 'note'] as const;
export type Severity = (typeof severities)[number];

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
  // left open by the document
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
  'assessment-not-stated',
  'scoring-not-stated',
  'number-not-stated',
  'effective-not-stated',
  'issuer-not-stated',
  'issue-date-not-stated',
  'level-not-stated',
  'distribution-not-stated',
  'problems-not-stated',
  'supervision-not-stated',
  'days-not-stated',
  'day-off-not-stated',
  'deadline-on-day-off',
  'holders-not-stated',
  'post-vacant',
  'bearer-unresolved',
  'recipient-unresolved',
  'recipient-not-stated',
  'unit-level-empty',
  'group-empty',
  'halves-without-event',
  'shared-edge-undecided',
  'case-without-otherwise',
  'override-by-not-stated',
  'method-not-stated',
  'judge-not-stated',
  'judged-range-open',
  'pass-not-stated',
  'objections-not-stated',
  'score-over-whole',
  'score-unbounded',
  'rank-without-league',
  'rung-when-not-stated',
  'consequence-when-not-stated',
  'move-by-not-stated',
  'slip-when-not-stated',
  'extension-decider-not-stated',
  'extension-terms-not-stated',
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
  'replaces-itself',
  'rule-outside-effective',
  'slot-never-comes',
  'duty-never-comes',
  'window-outside-period',
  'rota-turn-never',
  'cutoff-after-slot',
  'papers-owed-together',
  'papers-received-together',
  'band-hole',
  'band-overlap',
  'band-unreachable',
  'case-never-reached',
  'case-not-known',
  'colour-never-shown',
  'weights-do-not-sum',
  'item-over-points',
  'cap-below-full',
  'lifecycle-without-end',
  'state-unreachable',
  'state-without-end',
  'extension-to-oneself',
  'ladder-loops',
  'rung-never-reached',
  'rungs-not-rising',
  'clause-without-rule',
  // worth knowing
  'cutoff-inside-window',
  'lifecycle-not-followed',
  'never-used',
  'load',
] as const;
export type FindingCode = (typeof findingCodes)[number];
