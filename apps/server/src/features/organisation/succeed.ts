import { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../database/ledger-database.ts';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName } from '../mechanism/index.ts';
import { findPost } from './find-post.ts';
import { keepHandover } from './handover/keep.ts';
import { openChart } from './open-chart.ts';
import { refuseConflict } from './refuse-conflict.ts';

export interface Succession {
  postId: string;
  expectedHolder: string | null;
  successor: { personId: string } | { name: string };
  from: string;
}

/**
 * Puts a successor into a post (clause 一: members are followed by whoever takes the post). Nothing else moves: duties
 * hang on the post, and what the predecessor did stays under the predecessor's name. What is open on that day is drawn
 * up on a handover sheet.
 */
export async function succeed(act: Act, input: Succession) {
  const { tx, server, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const { rulebook, as } = await openChart(act);
  const { posts } = rulebook.organisation;
  if (!posts.some(({ id }) => id === input.postId)) refuse('not-found');
  const predecessor = await findHolder(tx, jurisdictionId, input.postId);
  if ((predecessor?.person_id ?? null) !== input.expectedHolder)
    await refuseConflict(act, ['post', input.postId]);
  if (predecessor) {
    if (input.from <= predecessor.from_date) refuse('succession-too-early', { since: predecessor.from_date });
    await tx
      .updateTable('appointment')
      .set({ to_date: Temporal.PlainDate.from(input.from).subtract({ days: 1 }).toString() })
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('id', '=', predecessor.id)
      .execute();
  }
  const successor = await findOrEnterPerson(tx, jurisdictionId, input.successor);
  const id = uuidv7();
  await tx
    .insertInto('appointment')
    .values({
      jurisdiction_id: jurisdictionId,
      id,
      post_id: input.postId,
      person_id: successor.id,
      from_date: input.from,
    })
    .execute();
  await keepHandover(act, rulebook, {
    id,
    postId: input.postId,
    predecessor: predecessor
      ? { id: predecessor.person_id, name: personName(rulebook, predecessor.person_id) }
      : null,
    successor,
    takenOverOn: input.from,
    as,
  });
  record({
    subject: ['post', input.postId],
    as,
    before: predecessor ? { holder: predecessor.person_id } : null,
    after: { holder: successor.id, from: input.from },
  });
  server.forgetActors();
  return findPost(act, input.postId);
}

/** The appointment that has no end yet. */
function findHolder(tx: Tx, jurisdictionId: string, postId: string) {
  return tx
    .selectFrom('appointment')
    .select(['id', 'person_id', 'from_date'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('post_id', '=', postId)
    .where('to_date', 'is', null)
    .executeTakeFirst();
}

async function findOrEnterPerson(tx: Tx, jurisdictionId: string, who: Succession['successor']) {
  if ('personId' in who) {
    const known = await tx
      .selectFrom('person')
      .select(['id', 'name'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('id', '=', who.personId)
      .where('administrator', 'is', null)
      .executeTakeFirst();
    return known ?? refuse('not-found');
  }
  const person = { id: uuidv7(), name: who.name };
  await tx
    .insertInto('person')
    .values({ jurisdiction_id: jurisdictionId, ...person })
    .execute();
  return person;
}
