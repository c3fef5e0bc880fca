import type { SignOff } from '@guatu/engine';
import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';
import type { Act } from '../../http/handler.ts';

export type Hand = Exclude<SignOff['as'], 'draft'>;

/** What happened to a paper on its way through its hands. */
export type Step =
  | { step: 'submitted' }
  | { step: 'passed'; hand: Hand }
  | { step: 'returned'; reason: string };

export type StoredStep = Awaited<ReturnType<typeof findSteps>>[number];

/** The way of a paper so far, oldest first. */
export const findSteps = (tx: Tx, jurisdictionId: string, minutesId: string) =>
  tx
    .selectFrom('minutes_step')
    .select((row) => [
      row.ref('step').$castTo<Step['step']>().as('step'),
      row.ref('hand').$castTo<Hand | null>().as('hand'),
      'reason',
      'entered_on as on',
      'entered_at as at',
      'person_id as personId',
      'post_id as postId',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('minutes_id', '=', minutesId)
    .orderBy('position')
    .execute();

/** The hands that have passed a paper since it was last handed in, in order. */
export function passedSince(steps: readonly StoredStep[]): StoredStep[] {
  const begun = steps.findLastIndex(({ step }) => step !== 'passed');
  return steps[begun]?.step === 'submitted' ? steps.slice(begun + 1) : [];
}

/** Writes a step of a paper that is locked: nobody else counts at the same time. */
export async function enterStep(act: Act, minutesId: string, as: string, step: Step): Promise<void> {
  const jurisdictionId = act.server.jurisdiction.id;
  await act.tx
    .insertInto('minutes_step')
    .values({
      jurisdiction_id: jurisdictionId,
      minutes_id: minutesId,
      position: sql`(select count(*) + 1 from minutes_step
                     where jurisdiction_id = ${jurisdictionId} and minutes_id = ${minutesId})`,
      step: step.step,
      hand: 'hand' in step ? step.hand : null,
      reason: 'reason' in step ? step.reason : null,
      entered_on: act.today.toString(),
      entered_at: act.now.toString(),
      person_id: act.actor.personId,
      post_id: as,
    })
    .execute();
}
