import { correctItem, limits } from '@guatu/engine';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../../database/ledger-database.ts';
import { today } from '../../clock/clock.ts';
import type { Subscriber } from '../../ledger/outbox-relay.ts';
import { perform } from '../../ledger/perform.ts';
import { findItem } from './find.ts';

/** What of `minutes.corrected` concerns supervision. */
const corrected = z.object({
  decisionId: z.uuid(),
  requirement: z.string(),
  leadUnitId: z.string(),
  assistingUnitIds: z.array(z.string()),
  limitOn: z.iso.date(),
  /** What the minutes said so far: a limit that they do not change stays as it was put off. */
  limitBefore: z.iso.date(),
  /** Of the paper that corrects. */
  number: z.string(),
  reason: z.string(),
});

/**
 * A paper corrected a decision: the item that follows it up is as the corrected minutes have it, and old and new stand
 * side by side. A decision that is not followed up, and a correction of nothing that concerns it, change nothing.
 */
export const hearCorrection: Subscriber = async (server, { id: key, payload }) => {
  const correction = corrected.parse(payload);
  const jurisdictionId = server.jurisdiction.id;
  const now = server.clock.now();
  const command = { jurisdictionId, key, verb: 'supervision.correct', actor: null, input: payload, now };
  await perform(server.database, command, async ({ tx, record }) => {
    const stored = await findFollowing(tx, jurisdictionId, correction.decisionId);
    if (!stored) return null;
    const { row, item } = stored;
    const { requirement, leadUnitId: lead, limitOn, limitBefore } = correction;
    const limit = limitOn === limitBefore ? row.current_limit : limitOn;
    const assisting = correction.assistingUnitIds.filter((unit) => unit !== lead);
    const same =
      row.requirement === requirement &&
      row.lead_unit_id === lead &&
      row.current_limit === limit &&
      String(row.assisting_unit_ids) === String(assisting);
    if (same) return null;
    const next = correctItem(item, { limit, assisting, otherLead: row.lead_unit_id !== lead });
    const day = today(server.clock).toString();
    const own = { jurisdiction_id: jurisdictionId };
    await tx
      .updateTable('supervision_item')
      .set({
        requirement,
        lead_unit_id: lead,
        assisting_unit_ids: assisting,
        state: next.state,
        reported_on: next.reportedOn,
        current_limit: limits(next).current,
        revision: row.revision + 1,
        changed_by: null,
        changed_at: now.toString(),
      })
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('id', '=', row.id)
      .execute();
    const change = {
      number: correction.number,
      reason: correction.reason,
      requirement_before: row.requirement,
      requirement_after: requirement,
      lead_before: row.lead_unit_id,
      lead_after: lead,
      assisting_before: row.assisting_unit_ids,
      assisting_after: assisting,
      limit_before: row.current_limit,
      limit_after: limit,
      after_extensions: limits(item).granted.length,
    };
    await tx
      .insertInto('supervision_correction')
      .values({
        ...own,
        ...change,
        id: uuidv7(),
        item_id: row.id,
        corrected_on: day,
        corrected_at: now.toString(),
      })
      .execute();
    record({ subject: ['supervision-item', row.id], before: { state: item.state }, after: change });
    return { id: row.id };
  });
};

/** The item that follows a decision up, locked until the command ends. */
async function findFollowing(tx: Tx, jurisdictionId: string, decisionId: string) {
  const row = await tx
    .selectFrom('supervision_item')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('decision_id', '=', decisionId)
    .executeTakeFirst();
  return row && findItem(tx, jurisdictionId, row.id, sql<boolean>`true`, true);
}
