import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Tx } from '../../database/ledger-database.ts';
import type { Subscriber } from '../../ledger/outbox-relay.ts';
import { perform } from '../../ledger/perform.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { findProblem } from './find.ts';
import { moveProblem } from './move.ts';

/** What of `minutes.issued` concerns problems. */
const issued = z.object({
  meetingId: z.uuid(),
  number: z.string().nullable(),
  issuedOn: z.iso.date(),
  decisions: z.array(
    z.object({
      id: z.uuid(),
      problemId: z.uuid().nullable(),
      leadUnitId: z.string(),
      requirement: z.string(),
      limitOn: z.iso.date().nullable(),
    }),
  ),
});
type Decision = z.output<typeof issued>['decisions'][number] & { problemId: string };

/**
 * Minutes were issued: the problems on the meeting's docket that they decide are decided, the others put off to the next
 * (二（二）4（2）).
 */
export const hearMinutes: Subscriber = async (server, { id: key, payload }) => {
  const jurisdictionId = server.jurisdiction.id;
  const now = server.clock.now();
  const { meetingId, number, issuedOn, decisions } = issued.parse(payload);
  const onProblems = decisions.filter((one): one is Decision => one.problemId !== null);
  const command = { jurisdictionId, key, verb: 'problem.hear-minutes', actor: null, input: payload, now };
  await perform(server.database, command, async (write) => {
    const mover = { ...write, server, actor: null, today: Temporal.PlainDate.from(issuedOn) };
    const rulebook = await loadRulebook(write.tx, jurisdictionId, issuedOn);
    const decided = new Set(onProblems.map(({ problemId }) => problemId));
    await keepDecisions(write.tx, jurisdictionId, number, issuedOn, onProblems);
    for (const problemId of await onDocketOf(write.tx, jurisdictionId, meetingId)) {
      const problem = await findProblem(write.tx, jurisdictionId, problemId);
      if (problem?.state !== 'docketed') continue;
      await moveProblem(mover, rulebook, problem, { move: decided.has(problemId) ? 'decide' : 'defer' });
    }
    return null;
  });
};

async function keepDecisions(
  tx: Tx,
  jurisdictionId: string,
  number: string | null,
  issuedOn: string,
  decisions: readonly Decision[],
): Promise<void> {
  if (decisions.length === 0) return;
  await tx
    .insertInto('problem_decision')
    .values(
      decisions.map(({ id, problemId, leadUnitId, requirement, limitOn }) => ({
        jurisdiction_id: jurisdictionId,
        decision_id: id,
        problem_id: problemId,
        minutes_number: number,
        issued_on: issuedOn,
        lead_unit_id: leadUnitId,
        requirement,
        limit_on: limitOn,
      })),
    )
    .execute();
}

/** The problems on the docket that a meeting had before it, in the order of the list. */
async function onDocketOf(tx: Tx, jurisdictionId: string, meetingId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('meeting')
    .innerJoin('docket_item as item', (join) =>
      join
        .onRef('item.jurisdiction_id', '=', 'meeting.jurisdiction_id')
        .onRef('item.rule', '=', 'meeting.rule')
        .onRef('item.slot_key', '=', 'meeting.slot_key'),
    )
    .select('item.problem_id as id')
    .where('meeting.jurisdiction_id', '=', jurisdictionId)
    .where('meeting.id', '=', meetingId)
    .orderBy('item.position')
    .execute();
  return rows.map(({ id }) => id);
}
