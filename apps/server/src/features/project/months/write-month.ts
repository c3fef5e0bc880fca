import { sql } from 'kysely';
import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import type { ReportingPost } from '../policy.ts';
import { moveFigures } from '../figures/move.ts';

/** A month's report as it is written down; money in whole yuan. */
export interface MonthReport {
  projectId: string;
  unitId: string | null;
  month: string;
  /** Null for the first report of the month. */
  revision: number | null;
  completed: number;
  progress: string;
  problems: string | null;
  unchanged: boolean;
}

interface Written {
  completed: number;
  progress: string;
  problems: string | null;
  revision: number;
  by: string;
  reported_at: string;
}

/**
 * Writes a month in place of what was reported before, moves the unit's figures and enters the journal. Refuses with
 * `conflict` (who, when) where somebody else reported it meanwhile.
 */
export async function writeMonth(act: Act, post: ReportingPost, report: MonthReport, more: object = {}) {
  const { tx, server, actor, now, record } = act;
  const own = server.jurisdiction.id;
  const { projectId, unitId, month, completed, progress, problems, unchanged } = report;
  const before = await findMonth(act, projectId, month);
  if ((before?.revision ?? null) !== report.revision) {
    refuse('conflict', before ? { by: before.by, at: before.reported_at } : {});
  }
  const revision = (before?.revision ?? 0) + 1;
  const values = {
    completed,
    progress,
    problems,
    unchanged,
    on_behalf: post.onBehalf,
    revision,
    reported_by: actor.personId,
    reported_at: now.toString(),
    post_id: post.as,
  };
  await tx
    .insertInto('project_month')
    .values({ jurisdiction_id: own, project_id: projectId, month, ...values })
    .onConflict((same) => same.columns(['jurisdiction_id', 'project_id', 'month']).doUpdateSet(values))
    .execute();
  await moveFigures(tx, own, {
    years: [
      {
        projectId,
        unitId,
        year: Number(month.slice(0, 4)),
        planned: 0,
        completed: completed - (before?.completed ?? 0),
      },
    ],
  });
  const said = before && {
    completed: before.completed,
    progress: before.progress,
    problems: before.problems,
  };
  record({
    subject: ['project', projectId],
    as: post.as,
    before: said && { month, ...said },
    after: { month, completed, progress, problems, ...more },
  });
  return { id: projectId, revision };
}

/** What was reported for the month. The project's row is locked by the caller, so nobody reports in between. */
async function findMonth({ tx, server }: Act, projectId: string, month: string) {
  const { rows } = await sql<Written>`
    select completed, progress, problems, revision, reported_at, person.name as by
    from project_month
      join person on person.jurisdiction_id = ${server.jurisdiction.id} and person.id = reported_by
    where project_month.jurisdiction_id = ${server.jurisdiction.id} and project_id = ${projectId}
      and month = ${month}`.execute(tx);
  return rows[0];
}
