import {
  bearersOf,
  type BearerContext,
  type BearerRule,
  dueOn,
  type RungTaken,
  rungsOfDecisions,
  rungsTaken,
} from '@guatu/engine';
import { sql } from 'kysely';
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';
import { today } from '../../clock/clock.ts';
import type { Tx } from '../../database/ledger-database.ts';
import type { Chore } from '../../ledger/chores.ts';
import { perform, type Write } from '../../ledger/perform.ts';
import { Refusal, refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { loadRulebook, type Rulebook } from '../mechanism/index.ts';
import { lastOfParts } from './parts.ts';
import { matterIn } from './present-row.ts';
import { extensionsGranted, timesSentBack } from './register-rows.ts';
import { subjectOf } from './policy.ts';
import { holdsFor } from './rungs-taken.ts';

type LateItem = Awaited<ReturnType<typeof lateItems>>[number];

/**
 * Puts every rung on record that an open item has reached by today: once for each limit and lead, dated the day it was
 * reached, also where the server was off that day. Nobody is late whose report stands.
 */
export const takeRungs: Chore = async (server) => {
  const day = today(server.clock).toString();
  const { rulebook, items } = await server.database.withJurisdiction(
    server.jurisdiction.id,
    'read only',
    async (tx) => {
      const rules = await loadRulebook(tx, server.jurisdiction.id, day);
      const climbs = rungsOfDecisions(rules.mechanism).length > 0;
      return { rulebook: rules, items: climbs ? await lateItems(tx, server.jurisdiction.id) : [] };
    },
  );
  for (const item of items) {
    const known = ({ ladder, rung }: { ladder: { id: string }; rung: { id: string } }) =>
      item.known.includes(`${ladder.id}/${rung.id}`);
    for (const taken of rungsTaken(rulebook, matterIn(item), item.since, day, known)) {
      await takeRung(server, rulebook, item, taken, day);
    }
  }
};

/** One command for each item, rung, limit and lead. Somebody who changed the item meanwhile goes first. */
async function takeRung(server: Server, rulebook: Rulebook, item: LateItem, taken: RungTaken, day: string) {
  const { id: itemId, current_limit: limit, lead_unit_id: lead } = item;
  const input = { itemId, ladder: taken.ladder.id, rung: taken.rung.id, limit, lead };
  const command = {
    jurisdictionId: server.jurisdiction.id,
    key: uuidv5(`supervision-rung:${input.ladder}/${input.rung}:${limit}:${lead}`, itemId),
    verb: 'supervision.takeRung',
    actor: null,
    input,
    now: server.clock.now(),
  };
  try {
    await perform(server.database, command, async (write) => {
      const { revision } = await write.tx
        .selectFrom('supervision_item')
        .select('revision')
        .where('jurisdiction_id', '=', command.jurisdictionId)
        .where('id', '=', item.id)
        .forUpdate()
        .executeTakeFirstOrThrow();
      if (revision !== item.revision) refuse('conflict', { by: '', at: '' });
      return enterRung(write, command.jurisdictionId, rulebook, item, taken, day);
    });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'conflict')) throw error;
  }
}

async function enterRung(
  { tx, now, record }: Write,
  jurisdictionId: string,
  { mechanism, organisation, calendar }: Rulebook,
  item: LateItem,
  { ladder, rung, on }: RungTaken,
  day: string,
) {
  const id = uuidv7();
  const subject = subjectOf({ lead: item.lead_unit_id, assisting: item.assisting_unit_ids });
  const context: BearerContext = { mechanism, organisation, date: on, subject };
  const due = rung.due === undefined ? null : dueOn(mechanism, calendar, rung.due, { on });
  const row = {
    ladder: ladder.id,
    rung: rung.id,
    limit_on: item.current_limit,
    lead_unit_id: item.lead_unit_id,
    reached_on: on,
    recorded_on: day,
    step: rung.do,
    clause: rung.clause,
    says: rung.says,
    by_posts: named(rung.by, 'post', context),
    by_units: named(rung.by, 'unit', context),
    to_posts: named(rung.to, 'post', context),
    to_units: named(rung.to, 'unit', context),
    due_on: due?.date ?? null,
  };
  await tx
    .insertInto('supervision_rung')
    .values({ jurisdiction_id: jurisdictionId, id, item_id: item.id, recorded_at: now.toString(), ...row })
    .execute();
  record({
    subject: ['supervision-item', item.id],
    after: row,
    announce: {
      topic: 'supervision.rung-reached',
      payload: { itemId: item.id, rungId: id, ladder: ladder.id, rung: rung.id },
    },
  });
  return { id };
}

const named = (rule: BearerRule | undefined, kind: 'post' | 'unit', context: BearerContext): string[] =>
  rule === undefined ? [] : bearersOf(rule, context).flatMap((one) => (one.kind === kind ? one.id : []));

/**
 * Items without a report that stands, each with the rungs on record for its limit and lead, and the day (ISO) since
 * which it is late by that limit if at all: it was opened, put off, corrected or sent back then.
 */
async function lateItems(tx: Tx, jurisdictionId: string) {
  return tx
    .selectFrom('supervision_item')
    .selectAll()
    .select([
      extensionsGranted.as('extensions_granted'),
      timesSentBack.as('times_sent_back'),
      lastOfParts('supervision_item').as('parts'),
      sql<string[]>`array(
        select ladder || '/' || rung from supervision_rung as taken
        where taken.jurisdiction_id = supervision_item.jurisdiction_id and taken.item_id = supervision_item.id
          and ${holdsFor('supervision_item')})`.as('known'),
      sql<string>`greatest(
        (select max(entered_on) from supervision_passage as passage
         where passage.jurisdiction_id = supervision_item.jurisdiction_id and passage.item_id = supervision_item.id
           and step in ('opened', 'sent-back', 'reopened')),
        (select max(decided_on) from supervision_extension as extension
         where extension.jurisdiction_id = supervision_item.jurisdiction_id
           and extension.item_id = supervision_item.id and granted_until is not null),
        (select max(corrected_on) from supervision_correction as correction
         where correction.jurisdiction_id = supervision_item.jurisdiction_id
           and correction.item_id = supervision_item.id))`.as('since'),
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('reported_on', 'is', null)
    .where('state', '<>', 'closed')
    .execute();
}
