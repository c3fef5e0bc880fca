import { v7 as uuidv7 } from 'uuid';
import type { Act, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { partyOf, postName, type Rulebook, rulebookOf, unitName } from '../mechanism/index.ts';
import { requireReadable } from './policy.ts';
import { hashOf } from './secret.ts';

/** So many links are enough for one's own posts and some units; more would be lost sight of. */
const most = 10;

/** The links of whoever asks, the first made first. */
export async function listSubscriptions(view: View) {
  const rulebook = await rulebookOf(view);
  const rows = await open(view).execute();
  return {
    subscriptions: rows.map(({ language, ...row }) => ({
      ...row,
      name: row.party === null ? null : nameOf(rulebook, row.party),
      language: language as 'zh-CN' | 'en',
    })),
  };
}

/**
 * Makes a link for one's own posts, or for a post or unit that one may look at. Refuses with `not-yours`, and with
 * `too-many-feeds` where there are as many as one may have.
 */
export async function subscribe(
  act: Act,
  { secret, party, language }: { secret: string; party: string | null; language: string },
) {
  const { tx, server, actor, now, record } = act;
  if (party !== null) requireReadable(act, await rulebookOf(act), partyOf(party));
  if ((await open(act).execute()).length >= most) refuse('too-many-feeds', { most });
  const id = uuidv7();
  await tx
    .insertInto('calendar_feed')
    .values({
      jurisdiction_id: server.jurisdiction.id,
      id,
      person_id: actor.personId,
      party,
      language,
      secret_hash: hashOf(secret),
      made_at: now.toString(),
    })
    .execute();
  record({ subject: ['calendar-feed', id], after: { party, language } });
  return { id };
}

/** Puts another secret in place of a link's old one. Refuses with `not-found` what is not one's own or was revoked. */
export async function renew(act: Act, { id, secret }: { id: string; secret: string }) {
  await change(act, id, { secret_hash: hashOf(secret) });
  act.record({ subject: ['calendar-feed', id], after: { renewed: true } });
  return { id };
}

/** Voids a link for good, and forgets what was told by it. Refuses with `not-found` what is not one's own. */
export async function revoke(act: Act, { id }: { id: string }) {
  await change(act, id, { secret_hash: null, revoked_at: act.now.toString(), told: '[]' });
  act.record({ subject: ['calendar-feed', id], after: { revoked: true } });
  return { done: true as const };
}

type Changes = { secret_hash: string | null; revoked_at?: string; told?: string };

async function change({ tx, server, actor }: Act, id: string, changes: Changes): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('calendar_feed')
    .set(changes)
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .where('person_id', '=', actor.personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) refuse('not-found');
}

const open = ({ tx, server, actor }: View) =>
  tx
    .selectFrom('calendar_feed')
    .select(['id', 'party', 'language', 'made_at as madeAt'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('person_id', '=', actor.personId)
    .where('revoked_at', 'is', null)
    .orderBy('id');

/** What a party as the wire has it is called. */
export function nameOf(rulebook: Rulebook, party: string): string {
  const { kind, id } = partyOf(party);
  return kind === 'unit' ? unitName(rulebook, id) : postName(rulebook, id);
}
