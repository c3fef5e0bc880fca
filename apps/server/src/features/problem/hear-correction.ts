import { z } from 'zod';
import type { Subscriber } from '../../ledger/outbox-relay.ts';
import { perform } from '../../ledger/perform.ts';

/** What of `minutes.corrected` concerns problems; `number` is that of the paper that corrects. */
const corrected = z.object({
  decisionId: z.uuid(),
  requirement: z.string(),
  leadUnitId: z.string(),
  limitOn: z.iso.date(),
  number: z.string(),
  reason: z.string(),
});

/**
 * A paper corrected what a meeting decided about a problem: it reads so from now on, and the journal keeps both. How far it
 * was carried out is supervision's to say.
 */
export const hearCorrection: Subscriber = async (server, { id: key, payload }) => {
  const { decisionId, requirement, leadUnitId, limitOn, number, reason } = corrected.parse(payload);
  const jurisdictionId = server.jurisdiction.id;
  const now = server.clock.now();
  const command = { jurisdictionId, key, verb: 'problem.hear-correction', actor: null, input: payload, now };
  await perform(server.database, command, async ({ tx, record }) => {
    const before = await tx
      .selectFrom('problem_decision')
      .select(['problem_id', 'lead_unit_id', 'requirement', 'limit_on'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('decision_id', '=', decisionId)
      .forUpdate()
      .executeTakeFirst();
    if (before === undefined) return null;
    const after = { lead_unit_id: leadUnitId, requirement, limit_on: limitOn };
    await tx
      .updateTable('problem_decision')
      .set(after)
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('decision_id', '=', decisionId)
      .execute();
    const { problem_id: problemId, ...words } = before;
    record({
      subject: ['problem', problemId],
      before: { decisionId, ...words },
      after: { ...after, number, reason },
    });
    return null;
  });
};
