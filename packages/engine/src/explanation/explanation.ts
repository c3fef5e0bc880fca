import type { DueDate } from '../deadline/index.ts';
import type { Bearer } from '../organisation/index.ts';

/** Every kind of step there is; the message files hold a sentence for each. */
export const explanationCodes = [
  // how a slot comes about
  'every-day',
  'every-week',
  'every-month',
  'every-quarter',
  'every-half-year',
  'every-year',
  'upon-notice',
  'before-anchor',
  'after-anchor',
  'slot-on',
  'slot-between',
  'day-not-set',
  'turn',
  'no-turn',
  // how a cut-off comes about
  'cutoff-day',
  'cutoff-last-day',
  'cutoff-weekday',
  'cutoff-ahead',
  'cutoff-desk',
  // how a limit comes about
  'with-slot',
  'upon-event',
  'upon-occasion',
  'upon-doing',
  'upon-light',
  'by-cutoff',
  'by-slot',
  'by-slip',
  'by-case',
  'within-days',
  'within-days-of-period',
  'within-days-of-duty',
  'within-hours',
  'ahead-of-slot',
  'named-day',
  'named-day-of-next',
  // what kind of day it falls on, and where it goes
  'day-working',
  'day-make-up',
  'day-weekend',
  'day-holiday',
  'day-by-county',
  'day-not-published',
  'shift-stated',
  'shift-to-working-day',
  'shift-customary',
  'shift-not-stated',
  'moved-earlier',
  'moved-later',
  'stays',
  // what the document leaves open
  'setting-default',
  'setting-answered',
  // who
  'bearer-post',
  'bearer-unit',
  'bearer-group',
  'bearer-kind',
  'bearer-kind-post',
  'bearer-relation',
  'bearer-rota',
  'bearer-liaison',
  'bearer-principal',
  'bearer-superior',
  'bearer-not-stated',
  'bearer-unknown',
  // under which clause
  'clause',
] as const;
export type ExplanationCode = (typeof explanationCodes)[number];

/** One step of why something falls on a day; the words are looked up by `code` and filled from `params`. */
export type ExplanationStep = {
  code: ExplanationCode;
  params: Readonly<Record<string, string | number>>;
};

export const step = (code: ExplanationCode, params: ExplanationStep['params'] = {}): ExplanationStep => ({
  code,
  params,
});

/** Why something falls on a day. */
export type Explanation = {
  /** `case`: owed by that day wherever something happened that sets the duty off. */
  kind: 'slot' | 'cutoff' | 'duty' | 'case';
  /** Id of the slot rule or the duty, and key of the slot. */
  rule: string;
  slot: string;
  clause: string;
  /** What the document calls the slot, or what was said of the duty. */
  title: string;
  due: DueDate;
  /** Who owes it, at whose desk it arrives, or who leads or may chair; none where only a case can tell. */
  bearers: readonly Bearer[];
  steps: readonly ExplanationStep[];
};
