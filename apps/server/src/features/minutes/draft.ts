import { minutesDue } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { ruledOn } from '../mechanism/index.ts';
import type { OpenMeeting, SeatTaken, StoredDecision, StoredItem } from '../meeting/index.ts';
import { draftMinutes } from './draft-paper.ts';
import { minutesRecord } from './record.ts';

/**
 * Writes the draft minutes of a meeting that ends, from what was recorded; their clock runs from the meeting's day
 * (二（二）4（2）).
 */
export async function draft(
  act: Act,
  open: OpenMeeting,
  items: readonly StoredItem[],
  decisions: readonly StoredDecision[],
  roll: SeatTaken[],
): Promise<{ id: string; dueOn: string | null }> {
  const { tx, server, actor, now } = act;
  const { meeting, rulebook } = open;
  const heldOn = meeting.heldOn ?? '';
  const paper = draftMinutes(await minutesRecord(act, open, items, decisions, roll));
  const due = minutesDue(ruledOn(rulebook, heldOn).mechanism, rulebook.calendar, heldOn);
  const drafted = { id: uuidv7(), dueOn: due?.date ?? null };
  await tx
    .insertInto('minutes')
    .values({
      jurisdiction_id: server.jurisdiction.id,
      id: drafted.id,
      meeting_id: meeting.id,
      state: 'draft',
      body: JSON.stringify(paper),
      due_on: drafted.dueOn,
      changed_by: actor.personId,
      changed_at: now.toString(),
    })
    .execute();
  return drafted;
}
