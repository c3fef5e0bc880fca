import { type MilestoneStep, type MilestoneTemplate, plannedBackward, templateFor } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { Act, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { maintainsAs, mayMaintain } from '../project/index.ts';
import { refuseFault } from './refuse-fault.ts';
import customary from './templates.json' with { type: 'json' };

interface KnownTemplate extends MilestoneTemplate {
  /** Whether there is one of this id that holds where the county has none of its own. */
  customary: boolean;
  /** Null of one that the county has not changed. */
  revision: number | null;
}

/** The customary templates with the county's own in their places, and those that it added. */
export async function templatesOf(tx: Tx, own: string): Promise<KnownTemplate[]> {
  const rows = await tx
    .selectFrom('milestone_template')
    .select(['id', 'name', 'suits', 'steps', 'revision'])
    .where('jurisdiction_id', '=', own)
    .orderBy('id')
    .execute();
  const kept = rows.map((row) => ({ ...row, steps: row.steps as unknown as MilestoneStep[] }));
  const customs = customary.map((one) => {
    const changed = kept.find(({ id }) => id === one.id);
    return { ...one, revision: null, ...changed, customary: true };
  });
  const added = kept.filter(({ id }) => customary.every((one) => one.id !== id));
  // What the county added comes first, so that its words count before the customary ones.
  return [...added.map((one) => ({ ...one, customary: false })), ...customs];
}

/** Every template, and which of them suits a project. */
export async function listTemplates(view: View, { project }: { project?: string | undefined }) {
  const { tx, server } = view;
  const own = server.jurisdiction.id;
  const templates = await templatesOf(tx, own);
  const facts =
    project === undefined
      ? undefined
      : await tx
          .selectFrom('project')
          .select(['category', 'name'])
          .where('jurisdiction_id', '=', own)
          .where('id', '=', project)
          .executeTakeFirst();
  return {
    templates,
    changes: await changesOf(view),
    suits: facts ? (templateFor(templates, facts)?.id ?? null) : null,
    mayKeep: maintainsAs(view, await rulebookOf(view)) !== null,
  };
}

/** Changes that are shown; older ones stay in the journal. */
const recentChanges = 50;

/** Who changed which templates when, the latest first. */
async function changesOf({ tx, server }: View) {
  const own = server.jurisdiction.id;
  const rows = await tx
    .selectFrom('journal')
    .leftJoin('person', (join) =>
      join.onRef('person.id', '=', 'journal.person_id').on('person.jurisdiction_id', '=', own),
    )
    .select(['subject_id as id', 'at', 'person.name as by', 'before', 'after'])
    .where('journal.jurisdiction_id', '=', own)
    .where('subject_kind', '=', 'milestone-template')
    .orderBy('journal.id', 'desc')
    .limit(recentChanges)
    .execute();
  return rows.map(({ id, at, by, before, after }) => {
    const [was, is] = [before, after] as unknown as (Said | null)[];
    return {
      id,
      at: new Date(at).toISOString(),
      by: by ?? '',
      name: is?.name ?? was?.name ?? id,
      before: was?.steps?.length ?? null,
      after: is?.steps?.length ?? null,
    };
  });
}

interface Said {
  name?: string;
  steps?: unknown[];
}

/** Keeps the county's own steps for projects of a kind. Refuses steps that are no plan, and with `conflict`. */
export async function keepTemplate(
  act: Act,
  { id, revision, name, suits, steps }: MilestoneTemplate & { revision: number | null },
) {
  const as = mayMaintain(act, await rulebookOf(act));
  const { tx, server, actor, now, record } = act;
  const own = server.jurisdiction.id;
  const plan = plannedBackward('2000-01-01', steps);
  if ('refused' in plan) refuseFault(plan, steps);
  const before = await lockTemplate(act, id);
  if ((before?.revision ?? null) !== revision) {
    refuse('conflict', { by: before?.by ?? '', at: before?.changed_at ?? '' });
  }
  const kept = {
    name,
    suits,
    steps: JSON.stringify(steps),
    revision: (revision ?? 0) + 1,
    changed_by: actor.personId,
    changed_at: now.toString(),
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('milestone_template')
    .values({ jurisdiction_id: own, id, ...kept })
    // Of two who write a template for the first time, nothing was there to lock: the later is told here.
    .onConflict((same) =>
      same
        .columns(['jurisdiction_id', 'id'])
        .doUpdateSet(kept)
        .where('milestone_template.revision', '=', revision ?? 0),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) {
    const first = await lockTemplate(act, id);
    refuse('conflict', { by: first?.by ?? '', at: first?.changed_at ?? '' });
  }
  const was = before && { name: before.name, steps: before.steps };
  record({ subject: ['milestone-template', id], as, before: was, after: { name, suits, steps } });
  return { id, revision: kept.revision };
}

/** Takes the county's own steps away; plans drawn up by them stay. */
export async function dropTemplate(act: Act, { id, revision }: { id: string; revision: number }) {
  const as = mayMaintain(act, await rulebookOf(act));
  const before = (await lockTemplate(act, id)) ?? refuse('not-found');
  if (before.revision !== revision) refuse('conflict', { by: before.by, at: before.changed_at });
  await act.tx
    .deleteFrom('milestone_template')
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('id', '=', id)
    .execute();
  act.record({
    subject: ['milestone-template', id],
    as,
    before: { name: before.name, steps: before.steps },
    after: { dropped: true },
  });
  return { done: true as const };
}

const lockTemplate = ({ tx, server }: Act, id: string) =>
  tx
    .selectFrom('milestone_template as template')
    .innerJoin('person', (join) =>
      join
        .onRef('person.id', '=', 'template.changed_by')
        .on('person.jurisdiction_id', '=', server.jurisdiction.id),
    )
    .select(['template.name', 'steps', 'revision', 'changed_at', 'person.name as by'])
    .where('template.jurisdiction_id', '=', server.jurisdiction.id)
    .where('template.id', '=', id)
    .forUpdate('template')
    .executeTakeFirst();
