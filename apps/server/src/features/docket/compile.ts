import { docketOpensOn, type DocketSlot } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { findProblem, type Mover, moveProblem } from '../problem/index.ts';
import { lockDocket } from './find.ts';
import { mayCompile } from './policy.ts';
import { type SlotReference, slotIn } from './slot.ts';
import { waitingFor } from './waiting.ts';
import { addItem, countItems, stamp, touchDocket } from './write.ts';

/**
 * Makes the problem list of a slot, or takes up what has come in since, as long as it is not frozen: every problem
 * submitted whole by the cut-off that stands on no docket (二（二）4（1）). Late ones wait for the next.
 */
export async function compile(
  act: Act,
  reference: SlotReference,
): Promise<SlotReference & { revision: number }> {
  const rulebook = await rulebookOf(act);
  const slot = slotIn(rulebook, reference);
  const as = mayCompile(act, rulebook, reference);
  const opens = docketOpensOn(rulebook.eras, rulebook.calendar, slot);
  if (opens !== null && act.today.toString() < opens) refuse('docket-too-early', { opens });
  const docket = (await lockDocket(act, reference)) ?? (await beginDocket(act, slot));
  if (docket.state === 'frozen') refuse('docket-frozen');
  const taken = (await waitingFor(act, rulebook, slot))
    .filter(({ late, missing }) => !late && missing.length === 0)
    .map(({ problemId }) => problemId);
  const before = await countItems(act, reference);
  for (const [index, problemId] of taken.entries()) {
    await takeUp(act, rulebook, as, reference, { problemId, position: before + index + 1, lateReason: null });
  }
  act.record({ subject: ['docket', `${slot.rule}/${slot.key}`], as, after: { taken } });
  return touchDocket(act, reference, docket.revision, { compiled_at: act.now.toString() });
}

/** Puts a problem on the list and moves it there; by an event, under no post. */
export async function takeUp(
  act: Mover,
  rulebook: Rulebook,
  as: string | null,
  reference: SlotReference,
  item: { problemId: string; position: number; lateReason: string | null },
): Promise<void> {
  const problem =
    (await findProblem(act.tx, act.server.jurisdiction.id, item.problemId)) ?? refuse('not-found');
  await moveProblem(act, rulebook, problem, { move: 'docket', ...(as === null ? {} : { as }) });
  await addItem(act, reference, item);
}

async function beginDocket(act: Act, { rule, key, cutoff }: DocketSlot) {
  await act.tx
    .insertInto('docket')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      rule,
      slot_key: key,
      cutoff_nominal: cutoff.nominal,
      cutoff_actual: cutoff.actual,
      state: 'open',
      compiled_at: act.now.toString(),
      revision: 0,
      ...stamp(act),
    })
    .execute();
  return { state: 'open', revision: 0 };
}
