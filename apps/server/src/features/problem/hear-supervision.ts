import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Tx } from '../../database/ledger-database.ts';
import type { Subscriber } from '../../ledger/outbox-relay.ts';
import { perform } from '../../ledger/perform.ts';
import { loadRulebook, type Rulebook } from '../mechanism/index.ts';
import { findProblem, type StoredProblem } from './find.ts';
import { type Mover, moveProblem } from './move.ts';

/** What of `supervision.closed` and `supervision.reopened` concerns problems; `on` is the day of it. */
const told = z.object({ decisionId: z.uuid(), problemId: z.uuid().nullable(), on: z.iso.date() });
type Told = z.output<typeof told> & { problemId: string };

type Consequence = (
  mover: Mover,
  rulebook: Rulebook,
  problem: StoredProblem | undefined,
  told: Told,
) => Promise<void>;

/** A decision was verified as carried out: once all of a problem's are, the problem is, and waits to be verified itself. */
export const hearClosing = hearing(
  'problem.hear-closing',
  async (mover, rulebook, problem, { problemId, ...closed }) => {
    const { tx, server } = mover;
    const jurisdictionId = server.jurisdiction.id;
    await noteCarriedOut(tx, jurisdictionId, closed.decisionId, closed.on);
    const open = await tx
      .selectFrom('problem_decision')
      .select('decision_id')
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('problem_id', '=', problemId)
      .where('carried_out_on', 'is', null)
      .executeTakeFirst();
    if (problem?.state !== 'decided' || open) return;
    await moveProblem(mover, rulebook, problem, { move: 'carry-out' });
  },
);

/**
 * A decision turned out not to have been carried out after all: neither is the problem, until it is. What was verified
 * and closed itself stays so; its history shows both.
 */
export const hearReopening = hearing(
  'problem.hear-reopening',
  async (mover, rulebook, problem, { decisionId }) => {
    await noteCarriedOut(mover.tx, mover.server.jurisdiction.id, decisionId, null);
    if (problem?.state !== 'carried-out') return;
    await moveProblem(mover, rulebook, problem, { move: 'send-back' });
  },
);

function hearing(verb: string, consequence: Consequence): Subscriber {
  return async (server, { id: key, payload }) => {
    const { problemId, ...rest } = told.parse(payload);
    if (problemId === null) return;
    const jurisdictionId = server.jurisdiction.id;
    const command = { jurisdictionId, key, verb, actor: null, input: payload, now: server.clock.now() };
    await perform(server.database, command, async (write) => {
      const mover = { ...write, server, actor: null, today: Temporal.PlainDate.from(rest.on) };
      // The lock comes first: of two last decisions closed at once, one sees the other's.
      const problem = await findProblem(write.tx, jurisdictionId, problemId);
      const rulebook = await loadRulebook(write.tx, jurisdictionId, rest.on);
      await consequence(mover, rulebook, problem, { ...rest, problemId });
      return null;
    });
  };
}

async function noteCarriedOut(
  tx: Tx,
  jurisdictionId: string,
  decisionId: string,
  carriedOutOn: string | null,
): Promise<void> {
  await tx
    .updateTable('problem_decision')
    .set({ carried_out_on: carriedOutOn })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('decision_id', '=', decisionId)
    .execute();
}
