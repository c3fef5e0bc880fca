import { nothingEdited, reworded, type WeeklyWording } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { draftOf } from './draft.ts';
import { openReport, type ReportRef } from './open-report.ts';
import { partIn } from './reporters.ts';
import { writeReport } from './write-report.ts';

/** Keeps what the leader, or who prepares, makes of a report (二（一）3). */
export async function editReport(act: Act, input: ReportRef & { revision: number } & WeeklyWording) {
  const open = await openReport(act, input, 'edit', (...at) => partIn(...at)?.as ?? null);
  const { drawn } = await draftOf(act, open.week, open.reporter);
  const { edits, own, order } = input;
  const content = reworded(open.report?.content ?? nothingEdited, drawn, { edits, own, order });
  return writeReport(act, open, { state: open.next, content: JSON.stringify(content) }, { content });
}
