import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { findReportable } from './find-reportable.ts';
import { writeMonth } from './write-month.ts';

/**
 * One click for a month in which nothing moved: nothing completed, and the words of the last report still hold. Refuses
 * with `nothing-to-carry-on` where there is no earlier report, and `conflict` where the month was reported already.
 */
export async function reportUnchanged(act: Act, { id, month }: { id: string; month: string }) {
  const { tx, server } = act;
  const reportable = await findReportable(act, id, month);
  const last = await tx
    .selectFrom('project_month')
    .select(['progress', 'problems'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('project_id', '=', id)
    .where('month', '<', month)
    .orderBy('month', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last) refuse('nothing-to-carry-on');
  const report = {
    revision: null,
    completed: 0,
    statistics: null,
    ...last,
    explanation: null,
    unchanged: true,
  };
  return writeMonth(act, reportable, report, { unchanged: true });
}
