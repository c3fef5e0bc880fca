import { isLateWeekly } from '@guatu/engine';
import { Temporal } from 'temporal-polyfill';
import { countyTimeZone } from '../../clock/clock.ts';
import type { View } from '../../http/handler.ts';
import { personName } from '../mechanism/index.ts';
import type { StoredReport } from './find-report.ts';
import { excusesAs, namesOf, partIn, type Reporter, unitsOf } from './reporters.ts';
import { dayOfSlot, type WeeklySlot } from './slots.ts';

/** How a report stands, whoever asks. */
export function standingOf(week: WeeklySlot, { bearer }: Reporter, report: StoredReport | undefined) {
  return {
    bearerKind: bearer.kind,
    bearerId: bearer.id,
    ...namesOf(week, bearer),
    state: report?.state ?? ('none' as const),
    unchanged: report?.unchanged ?? false,
    late: isLate(week, report),
  };
}

/** The same, by whom, and what the person asking may do with it. */
export function headOf(view: View, week: WeeklySlot, reporter: Reporter, report: StoredReport | undefined) {
  const { rulebook, slot, stage } = week;
  const part = partIn(view, week, reporter);
  const open = stage === 'ahead' && report?.state !== 'submitted';
  const doneBy = (personId: string | null | undefined, at: string | null | undefined) =>
    personId && at ? { by: personName(rulebook, personId), at } : null;
  const excused = doneBy(report?.excusedBy, report?.excusedAt);
  return {
    ...standingOf(week, reporter, report),
    submitted: doneBy(report?.submittedBy, report?.submittedAt),
    excused: excused && { ...excused, because: report?.excusedBecause ?? '' },
    hasPortfolio: unitsOf(rulebook, reporter.bearer, dayOfSlot(slot)).length > 0,
    may: {
      edit: open && part !== null,
      submit: stage === 'ahead' && part?.part === 'bearer',
      excuse: open && excusesAs(view, week, reporter) !== null,
    },
  };
}

/** Whether a report that was handed in came after the meeting had begun, by the first time that it was. */
function isLate({ slot, meeting }: WeeklySlot, report: StoredReport | undefined): boolean {
  if (report?.state !== 'submitted' || report.firstSubmittedAt === null) return false;
  const local = Temporal.Instant.from(report.firstSubmittedAt).toZonedDateTimeISO(countyTimeZone);
  return isLateWeekly(local.toPlainDateTime().toString().slice(0, 16), {
    heldOn: meeting?.heldOn ?? dayOfSlot(slot),
    startsAt: meeting?.startsAt ?? null,
  });
}
