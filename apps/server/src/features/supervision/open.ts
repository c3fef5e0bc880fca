import { followsUp, meetingRuleOf, supervisionRuleOf } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../../database/ledger-database.ts';
import type { Subscriber } from '../../ledger/outbox-relay.ts';
import { perform, type Write } from '../../ledger/perform.ts';
import { loadRulebook, type Rulebook } from '../mechanism/index.ts';

/** What of `minutes.issued` concerns supervision. */
const issued = z.object({
  meetingId: z.uuid(),
  number: z.string(),
  issuedOn: z.iso.date(),
  decisions: z.array(
    z.object({
      id: z.uuid(),
      problemId: z.uuid().nullable(),
      leadUnitId: z.string(),
      assistingUnitIds: z.array(z.string()),
      requirement: z.string(),
      limitOn: z.iso.date(),
      /** What the meeting heard; it names the matter where no problem does. May be empty. */
      heard: z.string(),
    }),
  ),
});
type Issued = z.output<typeof issued>;

/** Minutes were issued: each of their decisions is followed up, with nothing keyed in again (二（二）4（3）). */
export const openItems: Subscriber = async (server, { id: key, payload }) => {
  const minutes = issued.parse(payload);
  const jurisdictionId = server.jurisdiction.id;
  const now = server.clock.now();
  const command = { jurisdictionId, key, verb: 'supervision.open', actor: null, input: payload, now };
  await perform(server.database, command, async (write) => {
    const rulebook = await loadRulebook(write.tx, jurisdictionId, minutes.issuedOn);
    const { rule } = await write.tx
      .selectFrom('meeting')
      .select('rule')
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('id', '=', minutes.meetingId)
      .executeTakeFirstOrThrow();
    if (followsUp(supervisionRuleOf(rulebook.mechanism), rule)) {
      await enterItems(write, jurisdictionId, minutes, clauseOf(rulebook, rule));
    }
    return null;
  });
};

async function enterItems(write: Write, jurisdictionId: string, minutes: Issued, clause: string) {
  const { tx, now, record } = write;
  const own = { jurisdiction_id: jurisdictionId };
  const problems = await problemsOf(tx, jurisdictionId, minutes);
  for (const [index, decision] of minutes.decisions.entries()) {
    const problem = problems.find((one) => one.id === decision.problemId);
    const item = { ...own, id: uuidv7() };
    await tx
      .insertInto('supervision_item')
      .values({
        ...item,
        source_kind: 'minutes',
        source_number: minutes.number,
        source_position: index + 1,
        source_on: minutes.issuedOn,
        clause,
        meeting_id: minutes.meetingId,
        decision_id: decision.id,
        problem_id: problem?.id ?? null,
        project_id: problem?.project_id ?? null,
        matter: problem?.title ?? (decision.heard || decision.requirement),
        requirement: decision.requirement,
        lead_unit_id: decision.leadUnitId,
        assisting_unit_ids: decision.assistingUnitIds,
        original_limit: decision.limitOn,
        current_limit: decision.limitOn,
        state: 'open',
        changed_at: now.toString(),
      })
      .execute();
    const opened = {
      step: 'opened',
      position: 1,
      entered_on: minutes.issuedOn,
      entered_at: now.toString(),
    };
    await tx
      .insertInto('supervision_passage')
      .values({ ...own, item_id: item.id, ...opened })
      .execute();
    record({ subject: ['supervision-item', item.id], after: { ...decision, source: minutes.number } });
  }
}

/**
 * The clause under which units carry out what a resolution meeting decides (二（二）4（3）); for any other meeting, and
 * where there is none, the one that sets up supervision (三（三）).
 */
function clauseOf({ mechanism }: Rulebook, rule: string): string {
  const resolution = meetingRuleOf(mechanism, rule)?.kind === 'resolution-meeting';
  const duty = mechanism.duties.find(({ action }) => action === 'carry-out-decision');
  return (resolution ? duty?.clause : undefined) ?? supervisionRuleOf(mechanism).clause;
}

async function problemsOf(tx: Tx, jurisdictionId: string, { decisions }: Issued) {
  const ids = decisions.flatMap(({ problemId }) => problemId ?? []);
  if (ids.length === 0) return [];
  return tx
    .selectFrom('problem')
    .select(['id', 'title', 'project_id'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', 'in', ids)
    .execute();
}
