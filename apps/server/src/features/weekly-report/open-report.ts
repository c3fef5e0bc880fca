import {
  advanceWeekly,
  type Bearer,
  isWorded,
  nothingEdited,
  type WeeklyMove,
  type WeeklyState,
} from '@guatu/engine';
import { Temporal } from 'temporal-polyfill';
import type { Act, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName, rulebookOf } from '../mechanism/index.ts';
import { meetingLabel } from '../meeting/index.ts';
import { findReport, type StoredReport } from './find-report.ts';
import { readsWeek, type Reporter, reportersOf } from './reporters.ts';
import { dayOfSlot, findWeeklySlot, type WeeklySlot } from './slots.ts';

export interface ReportRef {
  slotKey: string;
  bearerKind: Bearer['kind'];
  bearerId: string;
}

export interface SeenReport {
  week: WeeklySlot;
  reporter: Reporter;
  report: StoredReport | undefined;
}

/** A report in the eyes of somebody who reads the week's papers. Refuses with `not-found` anybody else. */
export async function seenReport(
  view: View,
  { slotKey, bearerKind, bearerId }: ReportRef,
  lock = false,
): Promise<SeenReport> {
  const week = (await findWeeklySlot(view, await rulebookOf(view), slotKey, lock)) ?? refuse('not-found');
  const reporter = reportersOf(week).find(
    ({ bearer }) => bearer.kind === bearerKind && bearer.id === bearerId,
  );
  if (!reporter || !readsWeek(view, week)) return refuse('not-found');
  const report = await findReport(view.tx, view.server.jurisdiction.id, week.slot, reporter.bearer);
  return { week, reporter, report };
}

/** How long before its meeting a report can be written, in days. */
const aheadDays = 14;

/**
 * Takes a report up to do something with it. Refuses with `not-yours` whom the policy names no post for, with what the
 * engine names when the move is out of order, with `weekly-report-ahead` what is too far off, and with `conflict` when the
 * report has changed since it was read.
 */
export async function openReport(
  act: Act,
  ref: ReportRef & { revision: number },
  move: WeeklyMove,
  policy: (view: View, week: WeeklySlot, reporter: Reporter) => string | null,
): Promise<SeenReport & { as: string; next: WeeklyState }> {
  // While it is written, nobody ends the meeting.
  const seen = await seenReport(act, ref, true);
  const { week, reporter, report } = seen;
  const as = policy(act, week, reporter) ?? refuse('not-yours');
  const meeting = meetingLabel(week.rulebook, week.slot.rule);
  const file = {
    state: report?.state ?? ('open' as const),
    worded: isWorded(report?.content ?? nothingEdited),
    meeting: week.stage,
  };
  const advance = advanceWeekly(file, move);
  if ('refused' in advance) refuse(advance.refused, { meeting });
  const day = dayOfSlot(week.slot);
  const from = Temporal.PlainDate.from(day).subtract({ days: aheadDays }).toString();
  if (act.today.toString() < from) refuse('weekly-report-ahead', { meeting, day, days: aheadDays, from });
  if ((report?.revision ?? 0) !== ref.revision) {
    refuse(
      'conflict',
      report ? { by: personName(week.rulebook, report.changedBy), at: report.changedAt } : {},
    );
  }
  return { ...seen, as, next: advance.next };
}
