import type { Boundary } from '@guatu/engine';
import type { Act, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { outlinesAs } from './policy.ts';

/** The county's outline as it was last loaded; its rings are null once it was taken off. */
export async function findBoundary({ tx, server }: Pick<View, 'tx' | 'server'>) {
  const found = await tx
    .selectFrom('wall_boundary')
    .select(['rings', 'source', 'revision', 'changed_by as changedBy', 'changed_at as changedAt'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .executeTakeFirst();
  return found === undefined ? null : { ...found, rings: found.rings as Boundary | null };
}

interface Outline {
  /** As the person saw it; 0 where there never was one. */
  revision: number;
  source: string;
  rings: Boundary | null;
}

/** Takes over an outline, or takes it off. Refuses with `conflict` and who was first. */
export async function outlineCounty(act: Act, { revision, source, rings }: Outline) {
  const rulebook = await rulebookOf(act);
  const as = outlinesAs(act, rulebook) ?? refuse('not-yours');
  const { tx, server, actor, now } = act;
  const written = {
    rings: rings === null ? null : JSON.stringify(rings),
    source,
    revision: revision + 1,
    changed_by: actor.personId,
    changed_at: now.toString(),
  };
  const own = server.jurisdiction.id;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('wall_boundary')
    .values({ jurisdiction_id: own, ...written })
    // The row that is there is waited for, and is then the one that was seen, or it is not.
    .onConflict((same) =>
      same.column('jurisdiction_id').doUpdateSet(written).where('wall_boundary.revision', '=', revision),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) {
    const before = await findBoundary(act);
    const changer = rulebook.organisation.people.find(({ id }) => id === before?.changedBy);
    refuse('conflict', { by: changer?.name ?? '', at: before?.changedAt ?? '' });
  }
  act.record({ subject: ['wall', 'boundary'], as, after: { source, rings: rings?.length ?? 0 } });
  return { revision: revision + 1 };
}
