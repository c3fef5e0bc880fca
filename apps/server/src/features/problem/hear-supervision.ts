import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Tx } from '../../database/ledger-database.ts';
import type { Subscriber } from '../../ledger/outbox-relay.ts';
import { perform } from '../../ledger/perform.ts';
import { refuse } from '../../refusal/refusal.ts';
import { loadRulebook, type Rulebook } from '../mechanism/index.ts';
import { othersOpen } from './decisions.ts';
import { findProblem, type StoredProblem } from './find.ts';
import { type Mover, moveProblem } from './move.ts';
import { customary } from './rulebook.ts';
import { mayVerify } from './may-verify.ts';

/** What of `supervision.closed` and `supervision.reopened` concerns problems; `on` is the day of it, `by` whose act it was. */
const told = z.object({
  decisionId: z.uuid(),
  problemId: z.uuid().nullable(),
  on: z.iso.date(),
  by: z.object({ personId: z.uuid(), postId: z.string() }),
  finding: z.string().nullable(),
});
type Told = z.output<typeof told> & { problemId: string };

type Consequence = (
  mover: Mover,
  rulebook: Rulebook,
  problem: StoredProblem | undefined,
  told: Told,
) => Promise<void>;

/**
 * A decision was verified as carried out: once all of a problem's are, the problem is. Where whoever verified the last one
 * has to verify the problem too, that was one act (三（一）); otherwise it waits to be verified by whose duty it is.
 */
export const hearClosing = hearing(
  'problem.hear-closing',
  async (mover, rulebook, problem, { problemId, by, finding, ...closed }) => {
    const { tx, server } = mover;
    const jurisdictionId = server.jurisdiction.id;
    await noteCarriedOut(tx, jurisdictionId, closed.decisionId, closed.on);
    if (
      problem?.state !== 'decided' ||
      (await othersOpen(tx, jurisdictionId, problemId, closed.decisionId))
    ) {
      return;
    }
    await moveProblem(mover, rulebook, problem, { move: 'carry-out' });
    const carriedOut = (await findProblem(tx, jurisdictionId, problemId)) ?? refuse('not-found');
    const closer = { actor: { personId: by.personId, posts: [{ id: by.postId }] }, today: mover.today };
    if (!(await mayVerify(tx, jurisdictionId, closer, rulebook, carriedOut))) return;
    const note = finding === null ? {} : { note: finding };
    await moveProblem({ ...mover, actor: closer.actor }, rulebook, carriedOut, {
      move: 'verify',
      as: by.postId,
      ...note,
    });
  },
);

/**
 * A decision turned out not to have been carried out after all: neither is the problem, until it is, even where it had
 * been verified; its history shows both.
 */
export const hearReopening = hearing(
  'problem.hear-reopening',
  async (mover, rulebook, problem, { decisionId }) => {
    await noteCarriedOut(mover.tx, mover.server.jurisdiction.id, decisionId, null);
    if (problem?.state === 'carried-out') await moveProblem(mover, rulebook, problem, { move: 'send-back' });
    if (problem?.state === 'closed') await moveProblem(mover, rulebook, problem, { move: 'reopen' });
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
      const rulebook = customary(await loadRulebook(write.tx, jurisdictionId, rest.on));
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
