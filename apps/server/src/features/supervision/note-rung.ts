import { actsFor } from '@guatu/engine';
import type { Act, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { findItem } from './find.ts';
import { findRungs, type RungRow } from './rungs-taken.ts';
import { inScope } from './scope.ts';

/** The post under which somebody acts upon a rung, or null; upon a reminder nobody has to. */
export const actsUponRungAs = (
  { actor }: Pick<View, 'actor'>,
  { organisation }: Rulebook,
  { step, byPosts, byUnits }: Pick<RungRow, 'step' | 'byPosts' | 'byUnits'>,
): string | null => {
  if (step === 'remind') return null;
  const post = actor.posts.find(
    ({ id }) =>
      byPosts.includes(id) || byUnits.some((unit) => actsFor(organisation, id, { kind: 'unit', id: unit })),
  );
  return post?.id ?? null;
};

/** Whoever had to act upon a rung notes what was done: a talk held, a report made. Once, and never changed. */
export async function noteRung(act: Act, input: { id: string; rungId: string; words: string }) {
  const rulebook = await rulebookOf(act);
  const jurisdictionId = act.server.jurisdiction.id;
  const stored = await findItem(act.tx, jurisdictionId, input.id, inScope(act, rulebook), true);
  if (!stored) return refuse('not-found');
  const rungs = await findRungs(act.tx, jurisdictionId, [input.id]);
  const rung = rungs.find(({ id }) => id === input.rungId) ?? refuse('not-found');
  const as = actsUponRungAs(act, rulebook, rung) ?? refuse('not-yours');
  if (rung.deed !== null) refuse('supervision-rung-noted', { on: rung.deed.on });
  await act.tx
    .insertInto('supervision_rung_deed')
    .values({
      jurisdiction_id: jurisdictionId,
      rung_id: rung.id,
      words: input.words,
      done_on: act.today.toString(),
      done_at: act.now.toString(),
      done_by: act.actor.personId,
      done_post_id: as,
    })
    .execute();
  act.record({
    subject: ['supervision-item', input.id],
    as,
    after: { rung: rung.rung, limit: rung.limit, words: input.words },
  });
  return { id: rung.id };
}
