import type { FigureName } from '@guatu/engine';
import { sql } from 'kysely';
import type { Act } from '../../../http/handler.ts';
import type { ProjectFacts } from '../registry/columns.ts';

/** A figure as somebody gives it; whole yuan, null withdraws it. */
export interface Given {
  projectId: string;
  figure: FigureName;
  /** `2018-05` of a month, `2018` of a year, empty for the whole project. */
  period: string;
  amount: number | null;
}

interface Giver {
  /** The post under which they are given. */
  as: string;
  onBehalf?: boolean;
  /** Why figures of a closed month are corrected. */
  reason?: string | null;
}

/**
 * Keeps figures beside all that were given before, so that what was known on any day can be told. The projects are
 * locked by the caller: versions follow each other.
 */
export async function giveFigures(
  { tx, server, actor, now, today }: Act,
  { as, onBehalf = false, reason = null }: Giver,
  figures: readonly Given[],
): Promise<void> {
  if (figures.length === 0) return;
  await sql`
    insert into project_figure (jurisdiction_id, project_id, figure, period, version, amount, given_on, given_at,
      given_by, post_id, on_behalf, reason)
    select ${server.jurisdiction.id}::uuid, "projectId", figure, period,
      coalesce((
        select max(version) from project_figure as earlier
        where earlier.jurisdiction_id = ${server.jurisdiction.id} and earlier.project_id = "projectId"
          and earlier.figure = given.figure and earlier.period = given.period), 0) + 1,
      amount, ${today.toString()}::date, ${now.toString()}::timestamptz, ${actor.personId}::uuid, ${as},
      ${onBehalf}, ${reason}
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb)
      as given ("projectId" uuid, figure text, period text, amount bigint)`.execute(tx);
}

/** The figures among a project's facts that an edit changes; all there are where the project is new. */
export function figuresIn(projectId: string, before: ProjectFacts | null, after: ProjectFacts): Given[] {
  const given: Given[] = [];
  if ((before?.totalInvestment ?? null) !== after.totalInvestment) {
    given.push({ projectId, figure: 'total-investment', period: '', amount: after.totalInvestment });
  }
  const [was, is] = [before?.completedBefore ?? null, after.completedBefore];
  const figure = 'completed-before';
  if (was !== null && was.year !== is?.year) {
    given.push({ projectId, figure, period: String(was.year), amount: null });
  }
  if (is !== null && (was?.yuan !== is.yuan || was.year !== is.year)) {
    given.push({ projectId, figure, period: String(is.year), amount: is.yuan });
  }
  return given;
}
