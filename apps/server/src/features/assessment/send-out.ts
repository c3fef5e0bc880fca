import type { Act } from '../../http/handler.ts';
import { refuseObstacle, takeUp, type Versioned } from './find.ts';
import { earliestEnd } from './show.ts';
import { writeChange } from './write.ts';

/** The draft goes out to the units, which may object until a day. */
export async function sendOut(
  act: Act,
  { objectionsUntil: until, ...of }: Versioned & { objectionsUntil: string },
) {
  const today = act.today.toString();
  // Looked at first, since the limit follows from the rules it was drawn up by.
  const taken = await takeUp(act, of, { kind: 'send-out', until, earliest: until });
  const earliest = earliestEnd({ rules: taken.row.rules, rulebook: taken.rulebook }, today);
  await refuseObstacle(act, taken.row, { kind: 'send-out', until, earliest });
  return writeChange(
    act,
    taken,
    { state: 'draft', objectionsUntil: until },
    {
      state: 'draft',
      objections_until: until,
      sent_out_on: today,
      sent_out_by: act.actor.personId,
      sent_out_post_id: taken.as,
    },
  );
}
