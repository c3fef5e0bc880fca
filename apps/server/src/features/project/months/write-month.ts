import { isCounted } from '@guatu/engine';
import { sql } from 'kysely';
import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { type Given, giveFigures } from '../figures/give.ts';
import { moveFigures } from '../figures/move.ts';
import type { Reportable } from './find-reportable.ts';

/** A month's report as it is written down; money in whole yuan. */
export interface MonthReport {
  /** Null for the first report of the month. */
  revision: number | null;
  completed: number;
  statistics: number | null;
  progress: string;
  problems: string | null;
  explanation: string | null;
  unchanged: boolean;
  reason?: string | null;
}

interface Written {
  completed: number;
  statistics: number | null;
  progress: string;
  problems: string | null;
  photographs: string[];
  revision: number;
  by: string;
  reported_at: string;
}

/**
 * Writes a month in place of what was reported before, moves the unit's figures, keeps the figures that were given before
 * and enters the journal. Refuses with `conflict` (who, when) where somebody else reported it meanwhile, and with
 * `month-closed` where a report of a closed month is changed without a reason.
 */
export async function writeMonth(act: Act, reportable: Reportable, report: MonthReport, more: object) {
  const { tx, server, actor, now, record } = act;
  const own = server.jurisdiction.id;
  const { project, month, post, closedFrom } = reportable;
  const { completed, statistics, progress, problems, explanation, unchanged, reason = null } = report;
  const before = await findMonth(act, project.id, month);
  if ((before?.revision ?? null) !== report.revision) {
    refuse('conflict', before ? { by: before.by, at: before.reported_at } : {});
  }
  const correction = before !== undefined && closedFrom !== null;
  if (correction && reason === null) refuse('month-closed', { month, since: closedFrom });
  const revision = (before?.revision ?? 0) + 1;
  const values = {
    completed,
    statistics,
    progress,
    problems,
    explanation,
    unchanged,
    on_behalf: post.onBehalf,
    revision,
    reported_by: actor.personId,
    reported_at: now.toString(),
    post_id: post.as,
  };
  await tx
    .insertInto('project_month')
    .values({ jurisdiction_id: own, project_id: project.id, month, ...values })
    .onConflict((same) => same.columns(['jurisdiction_id', 'project_id', 'month']).doUpdateSet(values))
    .execute();
  await moveCompleted(act, reportable, completed - (before?.completed ?? 0));
  const giver = { as: post.as, onBehalf: post.onBehalf, reason: correction ? reason : null };
  await giveFigures(act, giver, figuresOf(project.id, month, before, report));
  const said = before && {
    completed: before.completed,
    statistics: before.statistics,
    progress: before.progress,
    problems: before.problems,
    photographs: before.photographs,
  };
  record({
    subject: ['project', project.id],
    as: post.as,
    before: said && { month, ...said },
    after: {
      month,
      completed,
      statistics,
      progress,
      problems,
      ...(explanation === null ? {} : { explanation }),
      ...(correction ? { reason } : {}),
      ...more,
    },
  });
  return { id: project.id, revision };
}

async function moveCompleted({ tx, server }: Act, { project, month }: Reportable, completed: number) {
  if (!isCounted(project.countable)) return;
  const unitId = project.facts.responsibleUnitId;
  const year = Number(month.slice(0, 4));
  await moveFigures(tx, server.jurisdiction.id, {
    years: [{ projectId: project.id, unitId, year, planned: 0, completed }],
  });
}

/** The figures that a report gives for the first time or changes. */
function figuresOf(
  projectId: string,
  month: string,
  before: Written | undefined,
  report: MonthReport,
): Given[] {
  const given: Given[] = [];
  if (before?.completed !== report.completed) {
    given.push({ projectId, figure: 'completed', period: month, amount: report.completed });
  }
  if ((before?.statistics ?? null) !== report.statistics) {
    given.push({ projectId, figure: 'statistics', period: month, amount: report.statistics });
  }
  return given;
}

/** What was reported for the month. The project's row is locked by the caller, so nobody reports in between. */
async function findMonth({ tx, server }: Act, projectId: string, month: string) {
  const { rows } = await sql<Written>`
    select completed, statistics, progress, problems, revision, reported_at, person.name as by,
      array(select file_id from project_photo as photo
        where photo.jurisdiction_id = ${server.jurisdiction.id} and photo.project_id = project_month.project_id
          and photo.month = project_month.month order by position) as photographs
    from project_month
      join person on person.jurisdiction_id = ${server.jurisdiction.id} and person.id = reported_by
    where project_month.jurisdiction_id = ${server.jurisdiction.id} and project_id = ${projectId}
      and month = ${month}`.execute(tx);
  return rows[0];
}
