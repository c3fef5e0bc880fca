import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { checkReceived } from './evidence.ts';
import { moveItem } from './move.ts';
import { assistingUnit, carriesOutAs, policyOf } from './policy.ts';
import { takeUp, type Versioned } from './take-up.ts';

/** The lead unit reports the whole done, an assisting unit its own part. Evidence is optional. */
export async function reportBack(act: Act, input: Versioned & { content: string; fileIds: string[] }) {
  const taken = await takeUp(act, input, (...of) => carriesOutAs(...of) ?? policyOf['report-part'](...of));
  const { rulebook, stored, as } = taken;
  const leads = carriesOutAs(act, rulebook, stored.units) !== null;
  const unit = leads ? stored.units.lead : assistingUnit(rulebook, as, stored.units);
  const { id: jurisdictionId } = act.server.jurisdiction;
  await checkReceived(act.tx, jurisdictionId, input.fileIds);
  // What is added to a report that stands is no further step.
  const begins = leads && stored.item.state !== 'reported';
  const moved = await moveItem(
    act,
    taken,
    leads ? { kind: 'report-back' } : { kind: 'report-part', unit },
    begins ? { step: { step: 'reported' } } : {},
  );
  await act.tx
    .insertInto('supervision_report')
    .values({
      jurisdiction_id: jurisdictionId,
      id: uuidv7(),
      item_id: stored.row.id,
      unit_id: unit,
      part: leads ? 'lead' : 'assisting',
      content: input.content,
      file_ids: input.fileIds,
      reported_on: act.today.toString(),
      reported_at: act.now.toString(),
      person_id: act.actor.personId,
      post_id: as,
    })
    .execute();
  return moved;
}
