import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { outcomeResult, outcomesOfLastDecisions } from '../supervision/index.ts';
import { figuresOf } from './figures.ts';
import { findReports, isOf } from './find-report.ts';
import { findSealed } from './find-sealed.ts';
import { standingOf } from './head-of.ts';
import { readsWeek, reportersOf } from './reporters.ts';
import { dayOfSlot, findWeeklySlot, type WeeklySlot } from './slots.ts';

export type WeeklyPack = Awaited<ReturnType<typeof drawPack>>;

/** A week that somebody reads, with its papers: as sealed once the meeting has heard them, and before as they are now. */
export async function seenPack(view: View, slotKey: string): Promise<{ week: WeeklySlot; pack: WeeklyPack }> {
  const week = (await findWeeklySlot(view, await rulebookOf(view), slotKey)) ?? refuse('not-found');
  if (!readsWeek(view, week)) refuse('not-found');
  const sealed = await findSealed(view.tx, view.server.jurisdiction.id, week.slot);
  return { week, pack: sealed?.pack ?? (await drawPack(view, week)) };
}

/** What lies before a meeting: every report that was handed in, figures, and what became of the last decisions. */
export async function drawPack(sight: Pick<View, 'tx' | 'server' | 'today'>, week: WeeklySlot) {
  const { tx, server, today } = sight;
  const own = server.jurisdiction.id;
  const asOf = today.toString();
  const { rule } = week.slot;
  const reporters = reportersOf(week);
  const reports = await findReports(tx, own, week.slot);
  const chairPostId = week.meeting?.chairPostId ?? null;
  const last = await outcomesOfLastDecisions(tx, own, { rule, chairPostId }, dayOfSlot(week.slot));
  return {
    asOf,
    figures: await figuresOf(sight, week, reporters),
    outcomes: last.map((outcome) => ({
      decisionId: outcome.decisionId,
      minutesNumber: outcome.minutesNumber,
      requirement: outcome.requirement,
      leadUnitName: outcome.leadUnitName,
      limitOn: outcome.grantedUntil ?? outcome.limitOn,
      result: outcomeResult(outcome, asOf),
    })),
    reports: reporters.map((reporter) => {
      const report = reports.find(isOf(reporter.bearer));
      return {
        ...standingOf(week, reporter, report),
        excusedBecause: report?.state === 'excused' ? report.excusedBecause : null,
        lines: (report?.lines ?? []).map(({ id, section, sentence, words }) => ({
          id,
          section,
          sentence,
          words,
        })),
      };
    }),
  };
}

export const showPack = async (view: View, { slotKey }: { slotKey: string }) =>
  (await seenPack(view, slotKey)).pack;
