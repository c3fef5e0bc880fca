import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { posterOf, type PosterOrder } from './poster-of.ts';
import type { WallFilter } from './rows.ts';

/** The topic under which a poster is asked for. */
export const posterAsked = 'wall.poster-asked';

/** Posters of one person that wait at a time: a large one keeps the press busy for a while. */
const mostWaiting = 3;

/** Asks for a poster. What it says is fixed here; the press sets it beside, and the person may leave. */
export async function pressPoster(act: Act, { size, span, address, ...filter }: WallFilter & PosterOrder) {
  const { tx, server, actor, now, today } = act;
  const own = server.jurisdiction.id;
  const { waiting } = await tx
    .selectFrom('wall_poster')
    .select((of) => of.fn.countAll<number>().as('waiting'))
    .where('jurisdiction_id', '=', own)
    .where('asked_by', '=', actor.personId)
    .where('state', '=', 'pressing')
    .executeTakeFirstOrThrow();
  if (waiting >= mostWaiting) refuse('wall-posters-waiting', { most: mostWaiting });
  const poster = await posterOf(act, filter, { size, span, address });
  if (poster.projects.length === 0) refuse('wall-empty');
  const id = uuidv7();
  await tx
    .insertInto('wall_poster')
    .values({
      jurisdiction_id: own,
      id,
      size,
      as_of: today.toString(),
      projects: poster.projects.length,
      printed: JSON.stringify(poster),
      state: 'pressing',
      asked_by: actor.personId,
      asked_at: now.toString(),
    })
    .execute();
  act.record({
    subject: ['wall-poster', id],
    after: { size, span, projects: poster.projects.length },
    announce: { topic: posterAsked, payload: { id } },
  });
  return { id };
}
