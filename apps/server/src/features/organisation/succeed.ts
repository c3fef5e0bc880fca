import { type Handover, handoverDocx, handoverPdf } from '@guatu/documents';
import { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../database/ledger-database.ts';
import type { Act, Stage, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { issueUnnumbered } from '../issued-paper/index.ts';
import { loadRulebook, personName } from '../mechanism/index.ts';
import { findPost } from './find-post.ts';
import { drawUp } from './handover/draw-up.ts';
import { keepHandover } from './handover/keep.ts';
import { openChart } from './open-chart.ts';
import { mayKeep } from './policy.ts';
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
 * up on a handover sheet, which goes into the register of papers.
 */
export function succeed(stage: Stage, input: Succession) {
  const id = uuidv7();
  return issueUnnumbered(stage, {
    kind: 'handover',
    async prepare(view) {
      const { sheet, as } = await drawUpFor(view, input);
      return {
        model: sheet,
        title: `${sheet.post}职务交接清单`,
        addresseeUnitIds: [],
        copies: [],
        readerPostIds: [input.postId, as],
        signedBy: null,
        as,
        subjectId: id,
      };
    },
    set: async (sheet, { fontFolder }) => ({
      docx: await handoverDocx(sheet, { fontFolder }),
      pdf: await handoverPdf(sheet, { fontFolder }),
    }),
    enter: (act, _issued, sheet) => enterSuccession(act, input, id, sheet),
  });
}

/** The sheet as it would be today. Refuses with `not-yours`, and `not-found` for a post or person that there is not. */
async function drawUpFor(view: View, { postId, successor, from }: Succession) {
  const { tx, server, actor, today } = view;
  const rulebook = await loadRulebook(tx, server.jurisdiction.id, today.toString());
  const as = mayKeep(actor, rulebook) ?? refuse('not-yours');
  if (!rulebook.organisation.posts.some(({ id }) => id === postId)) refuse('not-found');
  const predecessor = await findHolder(tx, server.jurisdiction.id, postId);
  const { name } =
    'name' in successor ? successor : await findPerson(tx, server.jurisdiction.id, successor.personId);
  const handover = {
    postId,
    from: predecessor ? personName(rulebook, predecessor.person_id) : null,
    to: name,
    takenOverOn: from,
    as,
  };
  return { sheet: await drawUp(view, rulebook, handover), as };
}

async function enterSuccession(act: Act, input: Succession, id: string, sheet: Handover) {
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
  const kept = {
    id,
    postId: input.postId,
    predecessorId: predecessor?.person_id ?? null,
    successorId: successor.id,
    takenOverOn: input.from,
  };
  await keepHandover(act, kept, sheet);
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
  if ('personId' in who) return findPerson(tx, jurisdictionId, who.personId);
  const person = { id: uuidv7(), name: who.name };
  await tx
    .insertInto('person')
    .values({ jurisdiction_id: jurisdictionId, ...person })
    .execute();
  return person;
}

/** Somebody who may hold a post: no administrator. */
const findPerson = async (tx: Tx, jurisdictionId: string, id: string) =>
  (await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .where('administrator', 'is', null)
    .executeTakeFirst()) ?? refuse('not-found');
