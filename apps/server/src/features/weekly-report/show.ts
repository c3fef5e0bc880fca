import { linesOf, nothingEdited } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { personName } from '../mechanism/index.ts';
import { draftOf } from './draft.ts';
import { headOf } from './head-of.ts';
import { type ReportRef, seenReport } from './open-report.ts';
import { presentSlot } from './present-slot.ts';
import { partIn } from './reporters.ts';

/** One report. What is still being written is shown to who writes it; the others see what was handed in. */
export async function showReport(view: View, ref: ReportRef) {
  const { week, reporter, report } = await seenReport(view, ref);
  const writes = partIn(view, week, reporter) !== null;
  const { after, drawn } = await draftOf(view, week, reporter);
  const content = report?.content ?? nothingEdited;
  return {
    ...headOf(view, week, reporter, report),
    slot: presentSlot(week),
    revision: report?.revision ?? 0,
    after,
    changed:
      report && writes ? { by: personName(week.rulebook, report.changedBy), at: report.changedAt } : null,
    lines: report?.lines ?? (writes ? linesOf(drawn, content) : []),
  };
}
