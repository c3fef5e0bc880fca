import { actsFor } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { checkReceived } from './evidence.ts';
import { moveItem } from './move.ts';
import { carriesOutAs, policyOf } from './policy.ts';
import { takeUp, type TakenUp, type Versioned } from './take-up.ts';

/** The lead unit reports the whole done, an assisting unit its own part. Evidence is optional. */
export async function reportBack(act: Act, input: Versioned & { content: string; fileIds: string[] }) {
  const taken = await takeUp(act, input, policyOf['report-back']);
  const { stored } = taken;
  const part = carriesOutAs(act, taken.rulebook, stored.units) === null ? 'assisting' : 'lead';
  const { id: jurisdictionId } = act.server.jurisdiction;
  await checkReceived(act.tx, jurisdictionId, input.fileIds);
  // What is added to a report that stands is no further step.
  const begins = part === 'lead' && stored.item.state !== 'reported';
  const moved = await moveItem(
    act,
    taken,
    { kind: 'report-back', part },
    begins ? { step: { step: 'reported' } } : {},
  );
  await act.tx
    .insertInto('supervision_report')
    .values({
      jurisdiction_id: jurisdictionId,
      id: uuidv7(),
      item_id: stored.row.id,
      unit_id: part === 'lead' ? stored.units.lead : assistingUnit(taken),
      part,
      content: input.content,
      file_ids: input.fileIds,
      reported_on: act.today.toString(),
      reported_at: act.now.toString(),
      person_id: act.actor.personId,
      post_id: taken.as,
    })
    .execute();
  return moved;
}

/** The assisting unit for which the post acts. */
const assistingUnit = ({ rulebook: { organisation }, stored, as }: TakenUp): string =>
  stored.units.assisting.find((id) => actsFor(organisation, as, { kind: 'unit', id })) ?? refuse('not-yours');
