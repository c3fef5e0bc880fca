import type { Minutes } from '@guatu/documents';
import type { Act } from '../../http/handler.ts';
import type { Change } from '../../ledger/perform.ts';
import { findDecisions } from '../meeting/index.ts';
import type { DecisionChange } from './decision-words.ts';
import type { StoredMinutes } from './find.ts';
import { asMinuted, decidedOf } from './minuted.ts';

type Announcement = NonNullable<Change['announce']>;

/**
 * What others hear when minutes are issued: every decision with who, what and by when, in the words that went out.
 * Problems are decided by it, and supervision follows each of them up (二（二）4（3）).
 */
export async function announceIssued(
  { tx, server, today }: Act,
  meetingId: string,
  minutesId: string,
  number: string,
  paper: Minutes,
): Promise<Announcement> {
  const recorded = decidedOf(await findDecisions(tx, server.jurisdiction.id, meetingId));
  return {
    topic: 'minutes.issued',
    series: `minutes/${minutesId}`,
    payload: {
      minutesId,
      meetingId,
      number,
      issuedOn: today.toString(),
      decisions: asMinuted(paper, recorded).map(
        ({ id, problemId, leadUnitId, assistingUnitIds, requirement, limitOn, heard }) => ({
          id,
          problemId,
          leadUnitId,
          assistingUnitIds,
          requirement,
          limitOn,
          heard,
        }),
      ),
    },
  };
}

/** What others hear of each decision that a paper corrects: its words from now on, and why. */
export const announceCorrected = (
  { today }: Pick<Act, 'today'>,
  { correctsId, meetingId }: StoredMinutes,
  number: string,
  { decisionId, before, after, reason }: DecisionChange,
): Announcement => ({
  topic: 'minutes.corrected',
  series: `minutes/${correctsId}`,
  payload: {
    ...after,
    limitBefore: before.limitOn,
    decisionId,
    reason,
    number,
    meetingId,
    minutesId: correctsId,
    correctedOn: today.toString(),
  },
});
