import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { openMinutes } from './open.ts';
import { wordsAs } from './policy.ts';

/** Gives a draft correction up; the journal keeps what it said. */
export async function withdrawCorrection(act: Act, input: { id: string; revision: number }) {
  const { minutes, as } = await openMinutes(act, input, wordsAs, 'word');
  if (minutes.correctsId === null) refuse('minutes-place-fixed');
  await act.tx
    .deleteFrom('minutes')
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('id', '=', minutes.id)
    .execute();
  act.record({ subject: ['minutes', minutes.id], as, before: { changes: minutes.changes }, after: null });
  return { id: minutes.id };
}
