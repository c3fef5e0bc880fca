import {
  type Bearer,
  bearersOf,
  type Duty,
  inGroupOrder,
  partakersOf,
  portfolioLeadOf,
  type Slot,
  type WeeklyPart,
  weeklyPartOf,
} from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { type Rulebook, unitName } from '../mechanism/index.ts';
import { holderName, postTitle, recordsAs } from '../meeting/index.ts';
import { scopeIn, wholeOf } from '../project/index.ts';
import { dayOfSlot, type WeeklySlot } from './slots.ts';

type Who = Pick<View, 'actor' | 'today'>;

/** Somebody who owes a report with a slot, and the duty that says so. */
export interface Reporter {
  bearer: Bearer;
  duty: Duty;
}

/** As much of a week as decides who reports. */
interface SlotRuled {
  slot: Pick<Slot, 'rule' | 'key' | 'time' | 'period'>;
  rulebook: Rulebook;
}

/** Whoever reports with a slot, in the order of the leading group. */
export function reportersOf({ slot, rulebook }: SlotRuled): Reporter[] {
  const { mechanism, organisation } = rulebook;
  const context = { mechanism, organisation, date: dayOfSlot(slot), subject: { slot } };
  const duties = mechanism.duties.filter(
    (duty) => duty.action === 'report-weekly' && 'every' in duty && duty.every === slot.rule,
  );
  const found = new Map<string, Reporter>();
  for (const duty of duties) {
    for (const bearer of bearersOf(duty.bearer, context)) {
      const id = `${bearer.kind}:${bearer.id}`;
      if (!found.has(id)) found.set(id, { bearer, duty });
    }
  }
  const all = [...found.values()];
  return inGroupOrder(
    all.map(({ bearer }) => bearer),
    rulebook,
  ).flatMap((bearer) => all.find((one) => one.bearer === bearer) ?? []);
}

/** The units whose projects one reports on: a leader's portfolio on the day (ISO), or a unit with its sections. */
export const unitsOf = ({ organisation }: Rulebook, { kind, id }: Bearer, date: string): string[] =>
  kind === 'unit'
    ? wholeOf(organisation, id)
    : organisation.units.flatMap((unit) =>
        portfolioLeadOf(organisation, unit.id, date) === id ? unit.id : [],
      );

/** What the person asking has to do with a report: hands it in, or prepares it (二（一）3). */
export const partIn = (who: Who, { slot, rulebook }: WeeklySlot, reporter: Reporter): WeeklyPart | null =>
  weeklyPartOf(
    reporter.duty,
    reporter.bearer,
    who.actor.posts.map(({ id }) => id),
    {
      mechanism: rulebook.mechanism,
      organisation: rulebook.organisation,
      date: who.today.toString(),
      subject: { slot },
    },
  );

/** The post under which somebody excuses whoever reports: the reporter's own, or the office that records the meeting. */
export const excusesAs = (who: Who, week: WeeklySlot, reporter: Reporter): string | null =>
  partIn(who, week, reporter)?.as ?? recordsAs(who, week.rulebook, week.slot);

/** Whether somebody reads the week's papers: who reports or prepares, comes to the meeting, or sees the whole county. */
export function readsWeek(who: Who, week: WeeklySlot): boolean {
  if (scopeIn(who, week.rulebook) === null) return true;
  const posts = new Set(who.actor.posts.map(({ id }) => id));
  const units = new Set(who.actor.posts.map(({ unitId }) => unitId));
  const invited = partakersOf(week.slot, week.rulebook);
  return (
    invited.some(({ kind, id }) => (kind === 'post' ? posts.has(id) : units.has(id))) ||
    reportersOf(week).some((reporter) => partIn(who, week, reporter) !== null)
  );
}

/** What somebody is called on paper: the post as it is printed and its holder, or the unit. */
export const namesOf = ({ rulebook, slot }: WeeklySlot, { kind, id }: Bearer) =>
  kind === 'unit'
    ? { title: unitName(rulebook, id), name: null }
    : { title: postTitle(rulebook, id), name: holderName(rulebook, id, dayOfSlot(slot)) };
