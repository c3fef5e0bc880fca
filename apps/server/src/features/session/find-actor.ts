import type { Tx } from '../../database/ledger-database.ts';
import type { Actor, HeldPost } from '../../ledger/actor.ts';

/** What the county knows of a person: name, office of administrator, posts held. */
export type KnownPerson = Pick<Actor, 'personId' | 'name' | 'administrator' | 'posts'>;

/**
 * The person with the posts held on `date`; null when the county has no such person.
 *
 * @param date calendar date, `YYYY-MM-DD`
 */
export async function findActor(
  tx: Tx,
  jurisdictionId: string,
  personId: string,
  date: string,
): Promise<KnownPerson | null> {
  const [person, posts] = await Promise.all([
    tx
      .selectFrom('person')
      .select(['name', 'administrator'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('id', '=', personId)
      .executeTakeFirst(),
    heldPosts(tx, jurisdictionId, date).where('appointment.person_id', '=', personId).execute(),
  ]);
  if (!person) return null;
  const administrator = person.administrator as Actor['administrator'];
  return { personId, name: person.name, administrator, posts: posts.map(presentPost) };
}

/** Posts and who holds them on `date`, in the order of the mechanism. */
export function heldPosts(tx: Tx, jurisdictionId: string, date: string) {
  return tx
    .selectFrom('appointment')
    .innerJoin('post', (join) =>
      join
        .onRef('post.jurisdiction_id', '=', 'appointment.jurisdiction_id')
        .onRef('post.id', '=', 'appointment.post_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.jurisdiction_id', '=', 'post.jurisdiction_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .select([
      'appointment.person_id as personId',
      'post.id',
      'post.name',
      'unit.id as unitId',
      'unit.name as unitName',
    ])
    .where('appointment.jurisdiction_id', '=', jurisdictionId)
    .where('appointment.from_date', '<=', date)
    .where((eb) => eb.or([eb('appointment.to_date', 'is', null), eb('appointment.to_date', '>=', date)]))
    .orderBy('post.position');
}

/** A post without the columns by which it was found. */
export const presentPost = ({ id, name, unitId, unitName }: HeldPost): HeldPost => ({
  id,
  name,
  unitId,
  unitName,
});
