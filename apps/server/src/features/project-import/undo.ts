import { isDeepStrictEqual } from 'node:util';
import type { Halt } from '@guatu/engine';
import { render } from '@guatu/messages';
import { sql } from 'kysely';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import {
  haltProject,
  mayMaintain,
  packProject,
  type ProjectFacts,
  type RecordWrite,
  type ReportedUntil,
  writeMonths,
  writeProjects,
  writeRecords,
} from '../project/index.ts';
import { type Batch, findBatch } from './batch.ts';
import type { Registry } from './compare.ts';
import type { KeptWrite, Snapshot } from './keep-writes.ts';
import { withoutRevision } from './month-change.ts';
import type { Registered } from './registered.ts';
import { monthText, readRegistry } from './registry.ts';

/**
 * Takes an applied import back, all of it or nothing, as a correction of today: projects that it changed say again what
 * they said, those that it entered leave the plan. Refuses with `import-not-applied`, and with `import-changed-since` (which
 * project, by whom, when) where somebody has changed since what it wrote, or reported of what it entered.
 */
export async function undoImport(act: Act, { id, reason }: { id: string; reason: string }) {
  const rulebook = await rulebookOf(act);
  const as = mayMaintain(act, rulebook);
  const { tx, server, actor, now, record } = act;
  const own = server.jurisdiction.id;
  const batch = await findBatch(tx, own, id, true);
  if (batch.state === 'undone') return { id };
  if (batch.state !== 'applied' || batch.year === null) refuse('import-not-applied');
  const { year } = batch;
  const registry = await readRegistry(tx, own, rulebook, year, batch.month, true);
  const projects = new Map(registry.projects.map((project) => [project.id, project]));
  const kept = await writesOf(act, id);
  for (const one of kept) {
    await refuseIfChanged(
      act,
      one,
      projects.get(one.projectId),
      registry.reported?.(one.projectId).month ?? null,
    );
  }
  const why = render('zh-CN', 'import.undone', { name: batch.fileName, reason });
  await restoreMonths(act, as, batch, kept, registry, why);
  await restore(act, as, year, kept, projects);
  // Parts go before the packages that they were put into.
  for (const one of kept.toReversed()) await withdraw(act, one, projects.get(one.projectId), why);
  await tx
    .updateTable('import_batch')
    .set({ state: 'undone', undone_by: actor.personId, undone_at: now.toString(), undo_reason: reason })
    .where('jurisdiction_id', '=', own)
    .where('id', '=', id)
    .execute();
  record({ subject: ['import', id], as, before: { state: 'applied' }, after: { state: 'undone', reason } });
  return { id };
}

async function writesOf({ tx, server }: Act, batchId: string): Promise<KeptWrite[]> {
  const { rows } = await sql<KeptWrite>`
    select project_id as "projectId", row, before, after, revision from import_write
    where jurisdiction_id = ${server.jurisdiction.id} and batch_id = ${batchId}
    order by row, project_id`.execute(tx);
  return rows;
}

/** What the import left must stand there still; of what it entered, nothing may have come since. */
async function refuseIfChanged(
  act: Act,
  { before, after, revision }: KeptWrite,
  now: Registered | undefined,
  reported: ReportedUntil['month'],
) {
  if (now === undefined) return;
  const monthStands =
    after.month === undefined || isDeepStrictEqual(reported && withoutRevision(reported), after.month);
  const untouched =
    before === null
      ? now.revision === revision && now.record.months === (after.month ? 1 : 0)
      : now.revision === revision || stillSays(now, after);
  if (untouched && monthStands) return;
  const { rows } = await sql<{ by: string; at: string }>`
    select person.name as by, at
    from (
      select changed_by as who, changed_at as at, ${untouched} as earlier from project
      where jurisdiction_id = ${act.server.jurisdiction.id} and id = ${now.id}
      union all
      select reported_by, reported_at, false from project_month
      where jurisdiction_id = ${act.server.jurisdiction.id} and project_id = ${now.id}
    ) as changed
      join person on person.jurisdiction_id = ${act.server.jurisdiction.id} and person.id = who
    order by earlier, at desc limit 1`.execute(act.tx);
  refuse('import-changed-since', { name: now.facts.name, by: rows[0]?.by ?? '', at: rows[0]?.at ?? '' });
}

/** The month says again what it said, or nothing; its figures of before are kept as given since. */
async function restoreMonths(
  act: Act,
  as: string,
  { year, month }: Batch,
  kept: readonly KeptWrite[],
  { projects, reported }: Registry,
  why: string,
): Promise<void> {
  if (year === null || month === null || reported === null) return;
  const before = new Map(
    kept.flatMap(({ projectId, before: found, after }) =>
      after.month === undefined ? [] : [[projectId, found?.month ?? null] as const],
    ),
  );
  const writes = projects.flatMap((project) => {
    const after = before.get(project.id);
    return after === undefined ? [] : [{ project, before: reported(project.id).month, after }];
  });
  await writeMonths(act, as, monthText(year, month), writes, why);
}

const stillSays = (now: Registered, { facts, record, halt }: Snapshot): boolean =>
  isPartOf(facts, now.facts) &&
  isPartOf({ ...record, haltReason: undefined }, now.record) &&
  (halt === undefined || halt === now.countable.halt);

const isPartOf = (part: object, whole: object): boolean =>
  Object.entries(part).every(
    ([key, value]) =>
      value === undefined || isDeepStrictEqual(value, (whole as Record<string, unknown>)[key]),
  );

async function restore(
  act: Act,
  as: string,
  year: number,
  kept: readonly KeptWrite[],
  projects: ReadonlyMap<string, Registered>,
): Promise<void> {
  const restored = kept.flatMap(({ projectId, before }) => {
    const now = projects.get(projectId);
    if (before === null || now === undefined || isOnlyMonth(before)) return [];
    const { plans, ...parts } = before.record;
    const thisYear =
      plans && (plans.find((plan) => plan.year === year) ?? { plannedInvestment: null, goal: null });
    const record: RecordWrite = {
      ...only(parts, ['position', 'sources', 'permits', 'lists']),
      ...(plans && { plans: otherPlans(plans, now.record.plans, year) }),
    };
    const after: ProjectFacts = { ...now.facts, ...before.facts };
    const changed = Object.keys(record) as (keyof RecordWrite)[];
    const write = {
      id: projectId,
      before: now,
      after,
      plan: thisYear ? { plannedInvestment: thisYear.plannedInvestment, goal: thisYear.goal } : null,
      also: { before: only(now.record, changed), after: record },
    };
    return [{ write, record, before: now.record }];
  });
  await writeProjects(
    act,
    as,
    year,
    restored.map(({ write }) => write),
  );
  await writeRecords(act, as, year, restored);
}

/** The project itself was not written: only its month was. */
const isOnlyMonth = ({ facts, record, halt }: Snapshot): boolean =>
  halt === undefined && Object.keys(facts).length === 0 && Object.keys(record).length === 0;

/** The plans of other years as they were; what was not there before says nothing again. */
const otherPlans = (
  before: Registered['record']['plans'],
  now: Registered['record']['plans'],
  year: number,
): Registered['record']['plans'] =>
  now
    .filter((plan) => plan.year !== year)
    .map(
      (plan) =>
        before.find((one) => one.year === plan.year) ?? {
          year: plan.year,
          plannedInvestment: null,
          goal: null,
        },
    );

const only = <Whole extends object, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]) =>
  Object.fromEntries(keys.flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]]]))) as Pick<
    Whole,
    Key
  >;

/** Takes out of packages, and lets leave or come back, what the import had put there. */
async function withdraw(
  act: Act,
  { projectId: id, before }: KeptWrite,
  now: Registered | undefined,
  why: string,
) {
  if (now === undefined) return;
  const on = act.today.toString();
  let revision = now.revision + (before === null || isOnlyMonth(before) ? 0 : 1);
  const packageId = before === null ? null : before.record.packageId;
  if (packageId !== undefined && packageId !== now.record.packageId) {
    ({ revision } = await packProject(act, { id, revision, packageId }));
  }
  const halt = before === null ? 'withdrawn' : (before.halt as Halt | null | undefined);
  if (halt !== undefined && halt !== now.countable.halt) {
    const reason = before?.record.haltReason ?? why;
    await haltProject(act, { id, revision, halt, on, reason });
  }
}
