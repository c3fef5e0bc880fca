import type { Act } from '../../http/handler.ts';
import { takeUp, type Versioned } from './find.ts';
import { scoreNow } from './situation.ts';
import { type Changed, writeChange } from './write.ts';

/** Makes an assessment final: every card is kept with all that it rests on, and no later change of the ledger moves it. */
export async function finish(act: Act, input: Versioned): Promise<Changed> {
  const taken = await takeUp(act, input, { kind: 'finish' });
  const { row, rulebook } = taken;
  const period = { key: row.period, from: row.from_on, to: row.to_on };
  const cards = await scoreNow(act, rulebook, row.rules, period, row.id);
  for (const kept of cards) {
    await act.tx
      .insertInto('assessment_score')
      .values({
        jurisdiction_id: row.jurisdiction_id,
        assessment_id: row.id,
        unit_id: kept.unit,
        points: kept.score.points,
        kept: JSON.stringify(kept),
      })
      .execute();
  }
  const points = Object.fromEntries(cards.map(({ unit, score }) => [unit, score.points]));
  return writeChange(
    act,
    taken,
    { state: 'final', points },
    {
      state: 'final',
      final_on: act.today.toString(),
      final_by: act.actor.personId,
      final_post_id: taken.as,
    },
  );
}
