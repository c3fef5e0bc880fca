import {
  type DateMove,
  dateMoves,
  type EntryKind,
  noticeFault,
  type ObligationInEra,
  type WorkCalendar,
} from '@guatu/engine';
import { Temporal } from 'temporal-polyfill';
import type { View } from '../../http/handler.ts';
import { collect, scheduleBetween } from '../desk/index.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';

/** How far a preview looks, in months: so far at least, and to the end of a year to come. */
const aheadMonths = 6;
const furthestMonths = 18;

/** Which dates a year's notice would move. Days that are none of the year's move nothing. */
export async function previewYear(
  view: View,
  { year, daysOff, makeUpDays }: { year: number; daysOff: string[]; makeUpDays: string[] },
) {
  const { calendar } = await rulebookOf(view);
  const off = daysOff;
  const published =
    calendar.years[year] !== undefined || noticeFault(year, { off, work: makeUpDays }) !== null;
  const recordedOn = view.today.toString();
  const noticed = { notice: '', off, work: makeUpDays, recordedOn };
  const years = published ? calendar.years : { ...calendar.years, [year]: noticed };
  return effectOf(view, { ...calendar, years }, `${year}-12-31`);
}

/** Which dates a decision about a day would move. */
export async function previewDay(view: View, { date, kind }: { date: string; kind: EntryKind }) {
  const { calendar } = await rulebookOf(view);
  const word = { kind, recordedOn: view.today.toString() };
  const days = { ...calendar.days, [date]: [...(calendar.days?.[date] ?? []), word] };
  const after = Temporal.PlainDate.from(date).add({ months: 1 }).toString();
  return effectOf(view, { ...calendar, days }, after);
}

/** Works the schedule out by both calendars, from the facts of one moment. */
async function effectOf(view: View, calendar: WorkCalendar, wantedTo: string) {
  const rulebook = await rulebookOf(view);
  const collected = await collect(view, rulebook);
  const from = view.today.toString();
  const to = endOf(view.today, wantedTo);
  const by = (other: WorkCalendar) => scheduleBetween({ ...rulebook, calendar: other }, collected, from, to);
  const moves = dateMoves(by(rulebook.calendar), by(calendar));
  return { from, to, moves: moves.map((move) => present(rulebook, move)) };
}

/** The coming months at least, and no further than anybody plans. */
function endOf(today: Temporal.PlainDate, wantedTo: string): string {
  const [least, most] = [today.add({ months: aheadMonths }), today.add({ months: furthestMonths })];
  if (wantedTo < least.toString()) return least.toString();
  return wantedTo > most.toString() ? most.toString() : wantedTo;
}

function present({ eras }: Rulebook, move: DateMove<ObligationInEra>) {
  const { what, before, after } = move;
  if (move.what === 'due') {
    const { owed, count } = move;
    const duties = eras.find(({ version }) => version === owed.version)?.mechanism.duties;
    const says = duties?.find(({ id }) => id === owed.rule)?.says ?? owed.rule;
    const slotKey = owed.subject?.slot?.key ?? null;
    return { what, title: says, slotKey, clause: owed.clause, before, after, count };
  }
  const { label, key, clause, cutoff } = move.slot;
  return {
    what,
    title: label,
    slotKey: key,
    clause: what === 'cutoff' ? (cutoff?.clause ?? clause) : clause,
    before,
    after,
    count: 1,
  };
}
