import type { Act } from '../../http/handler.ts';
import type { Change } from '../../ledger/perform.ts';
import { findDecisions } from '../meeting/index.ts';

/**
 * What others hear when minutes are issued: every decision with who, what and by when. Problems are decided by it, and
 * supervision follows each of them up (二（二）4（3）).
 */
export async function announceIssued(
  { tx, server, today }: Act,
  meetingId: string,
  minutesId: string,
  number: string,
): Promise<NonNullable<Change['announce']>> {
  const decisions = await findDecisions(tx, server.jurisdiction.id, meetingId);
  return {
    topic: 'minutes.issued',
    payload: {
      minutesId,
      meetingId,
      number,
      issuedOn: today.toString(),
      decisions: decisions
        .filter(({ outcome }) => outcome === 'decided')
        .map(({ id, problemId, leadUnitId, assistingUnitIds, requirement, limitOn, heard }) => ({
          id,
          problemId,
          leadUnitId,
          assistingUnitIds,
          requirement,
          limitOn,
          heard,
        })),
    },
  };
}
