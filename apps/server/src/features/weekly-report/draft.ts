import { draftWeekly, type WeeklySentence } from '@guatu/engine';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { countyTimeZone } from '../../clock/clock.ts';
import type { View } from '../../http/handler.ts';
import { gatherFacts } from './gather/index.ts';
import { type Reporter, unitsOf } from './reporters.ts';
import { dayOfSlot, type WeeklySlot } from './slots.ts';

/** How far ahead of its meeting a report announces what falls due, in days: until the next one. */
const announcedDays = 7;

/** Before anybody has reported, a report tells of so many days. */
const firstDays = 7;

/** What the ledger would have a leader report today, and since when (ISO instant) it tells. */
export async function draftOf(
  view: View,
  week: WeeklySlot,
  { bearer }: Reporter,
): Promise<{ after: string; drawn: WeeklySentence[] }> {
  const day = Temporal.PlainDate.from(dayOfSlot(week.slot));
  const units = unitsOf(week.rulebook, bearer, view.today.toString());
  const after = (await lastHeard(view, week, bearer)) ?? startOf(day.subtract({ days: firstDays }));
  const facts = await gatherFacts(view, units, after);
  const drawn = draftWeekly(facts, {
    units,
    after,
    by: new Date(view.now.epochMilliseconds).toISOString(),
    today: view.today.toString(),
    until: day.add({ days: announcedDays }).toString(),
  });
  return { after, drawn };
}

const startOf = (day: Temporal.PlainDate): string =>
  new Date(day.toZonedDateTime(countyTimeZone).epochMilliseconds).toISOString();

/**
 * Up to when the last report told that a meeting before this one has heard: not up to its meeting, as what came to be
 * known in between would be told by nobody.
 */
async function lastHeard({ tx, server }: View, { slot }: WeeklySlot, { kind, id }: Reporter['bearer']) {
  const { rows } = await sql<{ at: string | null }>`
    select max(report.submitted_at) as at
    from weekly_report as report join meeting on meeting.jurisdiction_id = report.jurisdiction_id
      and meeting.rule = report.rule and meeting.slot_key = report.slot_key
    where report.jurisdiction_id = ${server.jurisdiction.id} and bearer_kind = ${kind} and bearer_id = ${id}
      and report.state = 'submitted' and meeting.state = 'ended' and meeting.held_on < ${dayOfSlot(slot)}`.execute(
    tx,
  );
  return rows[0]?.at ?? null;
}
