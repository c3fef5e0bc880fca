import { type Bearer, retell, type Retold } from '@guatu/engine';
import { v5 as uuidv5 } from 'uuid';
import { today } from '../../clock/clock.ts';
import type { Tx } from '../../database/ledger-database.ts';
import { perform } from '../../ledger/perform.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { loadRulebook, partyOf, type Rulebook } from '../mechanism/index.ts';
import { findActor } from '../session/index.ts';
import { entriesFor } from './entries.ts';
import { mayRead, readable } from './policy.ts';
import { type Said, say } from './say.ts';
import { nameOf } from './subscriptions.ts';

/** How far a link tells, in days: as long as features remember what was done, and more than a year ahead. */
const backDays = 60;
const aheadDays = 400;

export interface Telling {
  feedId: string;
  language: 'zh-CN' | 'en';
  /** Whose calendar it is; null for one's own posts. */
  of: string | null;
  events: readonly Retold<Said>[];
}

/**
 * What a link tells today, and null where there is no such link. What differs from what it told before is kept by a
 * command of its own, since who follows by sequence has to be told of everything that moved or went; nobody's asking is
 * kept.
 *
 * @param secretHash as of `hashOf`
 */
export async function tell(server: Server, secretHash: string): Promise<Telling | null> {
  const now = server.clock.now();
  const own = server.jurisdiction.id;
  const told = await server.database.withJurisdiction(own, 'read only', async (tx) => {
    const feed = await findFeed(tx, own, secretHash);
    if (!feed) return null;
    const date = today(server.clock);
    const rulebook = await loadRulebook(tx, own, date.toString());
    const range = {
      from: date.subtract({ days: backDays }).toString(),
      to: date.add({ days: aheadDays }).toString(),
    };
    const parties = await partiesOf(tx, server, rulebook, feed);
    const entries = await entriesFor({ tx, server, today: date }, rulebook, parties, range);
    const { before, id: feedId, language, party, tellings } = feed;
    const events = retell(
      before,
      entries.map((entry) => say(language, entry)),
      {
        today: date.toString(),
        since: range.from,
        at: now.toString({ smallestUnit: 'second' }),
      },
    );
    const of = party === null ? null : nameOf(rulebook, party);
    return { feedId, language, of, events, tellings, same: isSame(before, events) };
  });
  if (told === null || told.same) return told;
  const { feedId, events, tellings } = told;
  // Of two that ask at once the first one's telling counts, and the second tells the same again.
  const command = {
    jurisdictionId: own,
    key: uuidv5(`calendar-feed ${tellings + 1}`, feedId),
    verb: 'calendarFeed.tell',
    actor: null,
    input: { feedId, tellings },
    now,
  };
  await perform(server.database, command, async ({ tx }) => {
    const { numUpdatedRows } = await tx
      .updateTable('calendar_feed')
      .set({ told: JSON.stringify(events), tellings: tellings + 1 })
      .where('jurisdiction_id', '=', own)
      .where('id', '=', feedId)
      .where('tellings', '=', tellings)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) refuse('conflict', { by: '', at: '' });
    return null;
  });
  return told;
}

type Feed = NonNullable<Awaited<ReturnType<typeof findFeed>>>;

/** Looked up by the hash, so that how long it takes says nothing of the secret. */
async function findFeed(tx: Tx, own: string, secretHash: string) {
  const row = await tx
    .selectFrom('calendar_feed')
    .select(['id', 'person_id as personId', 'party', 'language', 'told', 'tellings'])
    .where('jurisdiction_id', '=', own)
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
  return (
    row && {
      ...row,
      language: row.language as 'zh-CN' | 'en',
      before: row.told as unknown as Retold<Said>[],
    }
  );
}

/** The posts that the person holds today, or the post or unit as long as the person may look at its calendar. */
async function partiesOf(
  tx: Tx,
  server: Server,
  rulebook: Rulebook,
  { personId, party }: Feed,
): Promise<Bearer[]> {
  const date = today(server.clock);
  const person = await findActor(tx, server.jurisdiction.id, personId, date.toString());
  if (!person || person.administrator !== null) return [];
  if (party === null) return person.posts.map(({ id }) => ({ kind: 'post', id }));
  const actor = { ...person, mustChangePassword: false, address: null };
  const of = partyOf(party);
  return person.posts.length > 0 && mayRead(readable({ actor, today: date }, rulebook), of) ? [of] : [];
}

const isSame = (before: readonly Retold<Said>[], now: readonly Retold<Said>[]): boolean =>
  before.length === now.length && now.every((one, index) => one === before[index]);
