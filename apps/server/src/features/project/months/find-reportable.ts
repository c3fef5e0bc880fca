import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { mayReport, type ReportingPost } from '../policy.ts';

/**
 * The project's responsible unit and the post under which the person may report on it. The project stays locked until
 * the command is through: neither does its unit change meanwhile, nor does a second report overtake this one.
 * Refuses with `not-found`, `not-yours`, and `month-not-begun` for a month that lies ahead.
 */
export async function findReportable(
  act: Act,
  id: string,
  month: string,
): Promise<{ unitId: string | null; post: ReportingPost }> {
  const { tx, server, today } = act;
  const rulebook = await rulebookOf(act);
  const project = await tx
    .selectFrom('project')
    .select('responsible_unit_id as unitId')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!project) refuse('not-found');
  const post = mayReport(act, rulebook, project.unitId);
  const current = today.toPlainYearMonth().toString();
  if (month > current) refuse('month-not-begun', { month, current });
  return { ...project, post };
}
