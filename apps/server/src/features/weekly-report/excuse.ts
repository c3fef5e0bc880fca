import type { Act } from '../../http/handler.ts';
import { openReport, type ReportRef } from './open-report.ts';
import { requirePrintableText } from './paper/printable.ts';
import { excusesAs } from './reporters.ts';
import { writeReport } from './write-report.ts';

/** Puts on record that a leader does not report this week, and why. Whoever is excused may report all the same. */
export async function excuseReport(act: Act, input: ReportRef & { revision: number; reason: string }) {
  const open = await openReport(act, input, 'excuse', excusesAs);
  const { reason } = input;
  requirePrintableText(act, [reason]);
  const change = {
    state: open.next,
    excused_because: reason,
    excused_at: act.now.toString(),
    excused_by: act.actor.personId,
    excused_post_id: open.as,
  };
  return writeReport(act, open, change, { reason });
}
