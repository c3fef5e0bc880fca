import { z } from 'zod';
import { today } from '../../clock/clock.ts';
import type { Subscriber } from '../../ledger/outbox-relay.ts';
import { perform } from '../../ledger/perform.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { findProblem } from './find.ts';
import { moveProblem } from './move.ts';

/** What of `supervision.closed` concerns problems. */
const closed = z.object({ decisionId: z.uuid(), problemId: z.uuid().nullable() });

/** A decision was verified as carried out: once all of a problem's are, the problem is, and waits to be verified itself. */
export const hearSupervision: Subscriber = async (server, { id: key, payload }) => {
  const { decisionId, problemId } = closed.parse(payload);
  if (problemId === null) return;
  const jurisdictionId = server.jurisdiction.id;
  const now = server.clock.now();
  const command = { jurisdictionId, key, verb: 'problem.hear-supervision', actor: null, input: payload, now };
  await perform(server.database, command, async (write) => {
    const { tx } = write;
    const mover = { ...write, server, actor: null, today: today(server.clock) };
    // The lock comes first: of two last decisions closed at once, one sees the other's.
    const problem = await findProblem(tx, jurisdictionId, problemId);
    await tx
      .updateTable('problem_decision')
      .set({ carried_out_on: mover.today.toString() })
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('decision_id', '=', decisionId)
      .execute();
    const open = await tx
      .selectFrom('problem_decision')
      .select('decision_id')
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('problem_id', '=', problemId)
      .where('carried_out_on', 'is', null)
      .executeTakeFirst();
    if (problem?.state !== 'decided' || open) return null;
    const rulebook = await loadRulebook(tx, jurisdictionId, mover.today.toString());
    await moveProblem(mover, rulebook, problem, { move: 'carry-out' });
    return null;
  });
};
