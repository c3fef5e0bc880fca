import {
  addCalendarDays,
  type YearEntry,
  yearEntries,
  type Mechanism,
  obligationsAcross,
  officialCalendar,
  onlyEra,
  type Organisation,
  slotsAcross,
} from '@guatu/engine';
import type { Range } from '../range.ts';

type Rules = { mechanism: Mechanism; organisation: Organisation };

/** What is due in a range may belong to a slot of the year before or after it. */
const reachInDays = 400;

/** What comes round between two days, in order; with a post, only what concerns it. */
export const entriesBetween = (
  { mechanism, organisation }: Rules,
  range: Range,
  post?: string,
): YearEntry[] => {
  const rules = { eras: onlyEra(mechanism), calendar: officialCalendar, organisation };
  const from = addCalendarDays(range.from, -reachInDays);
  const to = addCalendarDays(range.to, reachInDays);
  const schedule = {
    slots: slotsAcross(rules.eras, officialCalendar, from, to),
    obligations: obligationsAcross({ ...rules, from, to }),
  };
  return yearEntries(schedule, rules, post === undefined ? null : [{ kind: 'post', id: post }]).filter(
    ({ date, until = date }) => date <= range.to && until >= range.from,
  );
};
