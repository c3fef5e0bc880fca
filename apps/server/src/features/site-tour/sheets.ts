import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findStops } from './find.ts';
import { openTour, type SlotReference } from './open-tour.ts';
import { travelsAs } from './policy.ts';
import type { Wall } from './wall.ts';

/** The sheet of each stop, for those who go along: whoever stands before a project sees what is known of it. */
export async function showSheets(view: View, input: SlotReference, { sheetOf }: Pick<Wall, 'sheetOf'>) {
  const { tx, server } = view;
  const own = server.jurisdiction.id;
  const tour = await openTour(view, input);
  if (travelsAs(view, tour) === null) refuse('not-yours');
  const ids = (await findStops(tx, own, tour.at)).map(({ projectId }) => projectId);
  const photographs = await latestPhotographs(view, ids);
  const sheets = [];
  for (const projectId of ids) {
    const { facts, progress, problems, decisions } = await sheetOf(view, projectId, '', null);
    sheets.push({
      projectId,
      facts,
      progress,
      problems,
      decisions,
      photograph: photographs.get(projectId) ?? null,
    });
  }
  return { sheets };
}

async function latestPhotographs({ tx, server }: View, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('project_photo')
    .distinctOn('project_id')
    .select(['project_id as projectId', 'file_id as fileId'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('project_id', '=', ({ fn, val }) => fn.any(val([...ids])))
    .orderBy('project_id')
    .orderBy('month', 'desc')
    .execute();
  return new Map(rows.map(({ projectId, fileId }) => [projectId, fileId]));
}
