import { today } from '../../clock/clock.ts';
import type { Call } from '../../http/handler.ts';
import { demonstrationOnly } from './demonstration.ts';
import { heldPosts, presentPost } from './find-actor.ts';

/** The people of the demonstration in the order of their posts, each with all posts held today. */
export async function demonstrationPeople(call: Call) {
  demonstrationOnly(call);
  const { jurisdiction, database, clock } = call.server;
  const [people, posts] = await database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
    Promise.all([
      tx.selectFrom('person').select(['id', 'name']).where('jurisdiction_id', '=', jurisdiction.id).execute(),
      heldPosts(tx, jurisdiction.id, today(clock).toString()).execute(),
    ]),
  );
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const byPerson = Map.groupBy(posts, ({ personId }) => personId);
  return {
    people: [...byPerson].map(([id, held]) => ({
      id,
      name: names.get(id) ?? '',
      posts: held.map(presentPost),
    })),
  };
}
