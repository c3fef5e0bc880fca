import { isCounted } from '@guatu/engine';
import { sql } from 'kysely';
import type { Act } from '../../../http/handler.ts';
import { type Given, giveFigures } from '../figures/give.ts';
import { moveFigures } from '../figures/move.ts';
import type { RegisteredProject } from '../registry/all-projects.ts';
import type { MonthReport, ReportedUntil } from './reported-until.ts';

/** A month's report as it was and as it is to be; null where there is none. */
export interface MonthWrite {
  project: Pick<RegisteredProject, 'id' | 'countable' | 'facts'>;
  before: ReportedUntil['month'];
  after: MonthReport | null;
}

/**
 * Writes one month of many projects in a handful of statements, with the figures that were given before kept beside and
 * each project's entry in the journal. The caller has locked the projects and read what was reported.
 *
 * @param reason of a correction: where the month is closed, or what was written is taken back
 */
export async function writeMonths(
  act: Act,
  as: string,
  month: string,
  writes: readonly MonthWrite[],
  reason: string | null,
): Promise<void> {
  if (writes.length === 0) return;
  await upsertMonths(act, as, month, writes);
  await takeAway(act, month, writes);
  const { tx, server } = act;
  await moveFigures(tx, server.jurisdiction.id, {
    years: writes.flatMap(({ project, before, after }) =>
      isCounted(project.countable)
        ? [
            {
              projectId: project.id,
              unitId: project.facts.responsibleUnitId,
              year: Number(month.slice(0, 4)),
              planned: 0,
              completed: (after?.completed ?? 0) - (before?.completed ?? 0),
            },
          ]
        : [],
    ),
  });
  await giveFigures(
    act,
    { as, onBehalf: true, reason },
    writes.flatMap((write) => figuresOf(write, month)),
  );
  for (const { project, before, after } of writes) {
    act.record({
      subject: ['project', project.id],
      as,
      before: before && { month, ...said(before) },
      after: {
        month,
        ...(after ? said(after) : { reported: false }),
        ...(reason === null ? {} : { reason }),
      },
    });
  }
}

const said = ({ completed, statistics, progress, problems }: MonthReport) => ({
  completed,
  statistics,
  progress,
  problems,
});

async function upsertMonths(
  { tx, server, actor, now }: Act,
  as: string,
  month: string,
  writes: readonly MonthWrite[],
): Promise<void> {
  const rows = writes.flatMap(({ project, before, after }) =>
    after ? [{ id: project.id, ...after, revision: (before?.revision ?? 0) + 1 }] : [],
  );
  await sql`
    insert into project_month (jurisdiction_id, project_id, month, completed, statistics, progress, problems,
      explanation, unchanged, on_behalf, revision, reported_by, reported_at, post_id)
    select ${server.jurisdiction.id}::uuid, id, ${month}, completed, statistics, progress, problems, explanation,
      unchanged, "onBehalf", revision, ${actor.personId}::uuid, ${now.toString()}::timestamptz, ${as}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as written (id uuid, completed bigint, statistics bigint,
      progress text, problems text, explanation text, unchanged boolean, "onBehalf" boolean, revision int)
    on conflict (jurisdiction_id, project_id, month) do update set
      (completed, statistics, progress, problems, explanation, unchanged, on_behalf, revision, reported_by,
        reported_at, post_id)
      = (excluded.completed, excluded.statistics, excluded.progress, excluded.problems, excluded.explanation,
        excluded.unchanged, excluded.on_behalf, excluded.revision, excluded.reported_by, excluded.reported_at,
        excluded.post_id)`.execute(tx);
}

async function takeAway({ tx, server }: Act, month: string, writes: readonly MonthWrite[]): Promise<void> {
  const ids = writes.flatMap(({ project, after }) => (after === null ? project.id : []));
  if (ids.length === 0) return;
  await tx
    .deleteFrom('project_month')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('month', '=', month)
    .where('project_id', 'in', ids)
    .execute();
}

/** The figures that a write gives for the first time, changes, or takes back (null). */
const figuresOf = ({ project, before, after }: MonthWrite, period: string): Given[] =>
  (['completed', 'statistics'] as const).flatMap((figure) => {
    const [was, is] = [before?.[figure] ?? null, after?.[figure] ?? null];
    return was === is ? [] : [{ projectId: project.id, figure, period, amount: is }];
  });
