import { Temporal } from 'temporal-polyfill';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Subscriber } from '../../ledger/outbox-relay.ts';
import { perform, type Write } from '../../ledger/perform.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { findProblem, type Mover } from '../problem/index.ts';
import { takeUp } from './compile.ts';
import type { SlotReference } from './slot.ts';
import { countItems, touchDocket } from './write.ts';

/** What `problem.deferred` says: which problem, and on what day. */
const deferred = z.object({ problemId: z.uuid(), on: z.iso.date() });

/**
 * A problem was put off: it comes onto the next list by itself, where that is being made already. Otherwise whoever makes
 * the next list takes it up with everything else that waits.
 */
export const hearDeferral: Subscriber = async (server, { id: key, payload }) => {
  const { problemId, on } = deferred.parse(payload);
  const jurisdictionId = server.jurisdiction.id;
  const now = server.clock.now();
  const command = { jurisdictionId, key, verb: 'docket.hear-deferral', actor: null, input: payload, now };
  await perform(server.database, command, async (write) => {
    const mover: Mover = { ...write, server, actor: null, today: Temporal.PlainDate.from(on) };
    const next = await nextOpen(write, jurisdictionId, problemId);
    const problem = await findProblem(write.tx, jurisdictionId, problemId);
    if (next === undefined || problem?.state !== 'deferred') return null;
    const rulebook = await loadRulebook(write.tx, jurisdictionId, on);
    const position = (await countItems(mover, next)) + 1;
    await takeUp(mover, rulebook, null, next, { problemId, position, lateReason: null });
    write.record({ subject: ['docket', `${next.rule}/${next.slotKey}`], after: { cameBack: problemId } });
    await touchDocket(mover, next, next.revision);
    return null;
  });
};

/** The first list after the last that a problem stood on, locked, where its meeting has not been skipped. */
async function nextOpen({ tx }: Write, jurisdictionId: string, problemId: string) {
  return tx
    .selectFrom('docket')
    .select(['rule', 'slot_key as slotKey', 'revision'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('state', '=', 'open')
    .where(
      sql<boolean>`cutoff_actual > (
        select max(before.cutoff_actual) from docket_item as item
          join docket as before on before.jurisdiction_id = item.jurisdiction_id
            and before.rule = item.rule and before.slot_key = item.slot_key
        where item.jurisdiction_id = ${jurisdictionId} and item.problem_id = ${problemId})`,
    )
    .where(
      sql<boolean>`not exists (
        select from meeting where meeting.jurisdiction_id = docket.jurisdiction_id and meeting.rule = docket.rule
          and meeting.slot_key = docket.slot_key and meeting.state = 'skipped')`,
    )
    .orderBy('cutoff_actual')
    .limit(1)
    .forUpdate()
    .executeTakeFirst() satisfies Promise<(SlotReference & { revision: number }) | undefined>;
}
