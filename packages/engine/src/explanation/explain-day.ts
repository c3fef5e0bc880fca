import { addCalendarDays } from '../calendar/index.ts';
import type { DueDate } from '../deadline/index.ts';
import { actsFor, type Bearer, partakersOf } from '../organisation/index.ts';
import { slotRuleOf, slotsBetween } from '../recurrence/index.ts';
import { caseExplanation } from './case-explanation.ts';
import { cutoffExplanation } from './cutoff-explanation.ts';
import { dutyExplanation } from './duty-explanation.ts';
import type { Explanation } from './explanation.ts';
import type { Rules } from './rules.ts';
import { slotExplanation } from './slot-explanation.ts';

/** What is due on a day may belong to a slot of the year before or after it. */
const reachInDays = 400;

/**
 * What falls on a day, for whom, and why, step by step: slots that take place or whose window ends, cut-offs, duties that
 * come round, and what is owed by then wherever a case was opened. What was moved away from that day is told as well; its
 * `due.date` is another.
 *
 * @param date ISO
 * @param post only what concerns this post
 */
export const explainDay = (rules: Rules, date: string, post?: string): Explanation[] => {
  const { mechanism, calendar, organisation } = rules;
  const from = addCalendarDays(date, -reachInDays);
  const to = addCalendarDays(date, reachInDays);
  const concerns = (bearers: readonly Bearer[]) =>
    post === undefined || bearers.some((bearer) => actsFor(organisation, post, bearer));
  return slotsBetween(mechanism, calendar, from, to).flatMap((slot) => {
    const rule = slotRuleOf(mechanism, slot.rule);
    if (rule === undefined || slot.time.kind === 'skipped') return [];
    const others = [
      ...cutoffExplanation(rules, rule, slot),
      ...mechanism.duties.flatMap((duty) => dutyExplanation(rules, duty, rule, slot)),
      ...mechanism.duties.flatMap((duty) => caseExplanation(rules, duty, rule, slot)),
    ];
    return [
      ...slotExplanation(rules, rule, slot).filter(() => concerns(partakersOf(slot, rules))),
      ...others.filter(({ bearers }) => concerns(bearers)),
    ].filter(({ due }) => isAbout(due, date));
  });
};

const isAbout = (due: DueDate, date: string): boolean => due.date === date || due.nominal === date;
