import { linesOf, nothingEdited } from '@guatu/engine';
import type { Act, View } from '../../http/handler.ts';
import { draftOf } from './draft.ts';
import { openReport, type ReportRef } from './open-report.ts';
import { requirePrintable } from './paper/printable.ts';
import { partIn, type Reporter } from './reporters.ts';
import type { WeeklySlot } from './slots.ts';
import { writeReport } from './write-report.ts';

const handsInAs = (view: View, week: WeeklySlot, reporter: Reporter): string | null => {
  const part = partIn(view, week, reporter);
  return part?.part === 'bearer' ? part.as : null;
};

/**
 * The leader hands in, with what the report says now, or with the one click that says nothing has changed. Who prepares
 * does not (`not-yours`). Refuses with `paper-unprintable` a character that the fonts lack.
 */
export async function submitReport(act: Act, input: ReportRef & { revision: number; unchanged: boolean }) {
  const { unchanged } = input;
  const open = await openReport(act, input, unchanged ? 'submit-unchanged' : 'submit', handsInAs);
  const { week, reporter, report, as, next } = open;
  const { drawn } = await draftOf(act, week, reporter);
  const lines = unchanged
    ? []
    : linesOf(drawn, report?.content ?? nothingEdited).filter(({ dropped }) => !dropped);
  requirePrintable(act, lines);
  const now = act.now.toString();
  const change = {
    state: next,
    lines: JSON.stringify(lines),
    unchanged,
    submitted_at: now,
    submitted_by: act.actor.personId,
    submitted_post_id: as,
    first_submitted_at: report?.firstSubmittedAt ?? now,
  };
  return writeReport(act, open, change, { unchanged, lines });
}

/** The leader takes back what was handed in, to change it before it is heard. */
export async function takeReportBack(act: Act, input: ReportRef & { revision: number }) {
  const open = await openReport(act, input, 'take-back', handsInAs);
  const change = {
    state: open.next,
    lines: null,
    unchanged: false,
    submitted_at: null,
    submitted_by: null,
    submitted_post_id: null,
  };
  return writeReport(act, open, change, {});
}
