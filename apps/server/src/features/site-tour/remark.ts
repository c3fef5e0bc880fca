import { remarkMisdated } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import { countyTimeZone } from '../../clock/clock.ts';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { requireReceived } from '../files/index.ts';
import { findStops } from './find.ts';
import { openTour, type SlotReference } from './open-tour.ts';
import { travelsAs } from './policy.ts';
import { dayOf } from './show.ts';

interface Said extends SlotReference {
  projectId: string | null;
  content: string;
  fileIds: string[];
  writtenAt: string;
}

/**
 * Says something on the road, by anybody who goes along; each is a command with its own key, so that a telephone without a
 * signal sends it later, once. Refuses with `not-yours`, `meeting-not-convened`, `meeting-not-begun`,
 * `tour-remark-misdated`, and `not-found` for what is no stop.
 */
export async function remarkOnTour(act: Act, input: Said) {
  const { tx, server, actor, now, today, record } = act;
  const own = server.jurisdiction.id;
  const tour = await openTour(act, input);
  const { at } = tour;
  const as = travelsAs(act, tour) ?? refuse('not-yours');
  const heldOn = dayOf(tour) ?? refuse('meeting-not-convened');
  if (today.toString() < heldOn) refuse('meeting-not-begun', { date: heldOn });
  if (remarkMisdated({ writtenAt: input.writtenAt, heldOn }, now.toString(), countyTimeZone)) {
    refuse('tour-remark-misdated', { date: heldOn });
  }
  const stops = await findStops(tx, own, at);
  if (input.projectId !== null && !stops.some(({ projectId }) => projectId === input.projectId)) {
    refuse('not-found');
  }
  const fileIds = [...new Set(input.fileIds)];
  await requireReceived(tx, own, fileIds);
  const id = uuidv7();
  await tx
    .insertInto('site_tour_remark')
    .values({
      jurisdiction_id: own,
      id,
      rule: at.rule,
      slot_key: at.slotKey,
      project_id: input.projectId,
      content: input.content,
      file_ids: fileIds,
      written_at: input.writtenAt,
      entered_at: now.toString(),
      written_by: actor.personId,
      written_post_id: as,
    })
    .execute();
  record({
    subject: ['site-tour', `${at.rule}/${at.slotKey}`],
    as,
    after: { remark: id, projectId: input.projectId, content: input.content, fileIds },
  });
  return { id };
}
