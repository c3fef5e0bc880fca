import type { UnitKind } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { enterPost, freshKey, type NewPost } from './enter-post.ts';
import { openChart } from './open-chart.ts';

export interface NewUnit {
  name: string;
  kind: Exclude<UnitKind, 'government'>;
  parentId: string | null;
}

/**
 * Adds a unit that the document does not name, such as the towns, whose heads are members by rule (clause 一). It comes
 * with the posts of its head and its clerk: without them its projects would be nobody's to report.
 */
export async function addUnit(act: Act, { name, kind, parentId }: NewUnit) {
  const { rulebook, as } = await openChart(act);
  const { units } = rulebook.organisation;
  if (parentId !== null && !units.some(({ id }) => id === parentId))
    refuse('unknown-unit', { unit: parentId });
  if (kind === 'section' && parentId === null) refuse('section-without-unit');
  if (await isNameTaken(act, name)) refuse('unit-name-taken', { unit: name });
  const id = freshKey('unit');
  await enterUnit(act, { id, name, kind, parentId });
  act.record({ subject: ['unit', id], as, after: { name, kind, parentId } });
  for (const post of firstPosts(id, name)) await enterPost(act, post, as);
  act.server.forgetActors();
  return { id, name, kind, parent: parentId };
}

async function isNameTaken({ tx, server }: Act, name: string): Promise<boolean> {
  const taken = await tx
    .selectFrom('unit')
    .select('id')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where(({ or, eb }) => or([eb('name', '=', name), eb('short_name', '=', name)]))
    .executeTakeFirst();
  return taken !== undefined;
}

async function enterUnit({ tx, server }: Act, { id, name, kind, parentId }: NewUnit & { id: string }) {
  await tx
    .insertInto('unit')
    .values(({ selectFrom, fn, val }) => ({
      jurisdiction_id: server.jurisdiction.id,
      id,
      name,
      kind,
      parent_id: parentId,
      position: selectFrom('unit')
        .where('jurisdiction_id', '=', server.jurisdiction.id)
        .select(({ eb }) => eb(fn.coalesce(fn.max('position'), val(0)), '+', 1).as('next')),
    }))
    .execute();
}

/** What the county's posts are called in its ledger, in the words of its language. */
const firstPosts = (unitId: string, unit: string): readonly NewPost[] => [
  { unitId, name: `${unit}主要领导`, kind: 'principal' },
  { unitId, name: `${unit}经办员`, kind: 'clerk' },
];
