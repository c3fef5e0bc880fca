import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { requireReceived } from '../files/index.ts';
import { seenProblem } from './seen.ts';

/** Puts files with what they show into a problem's dossier, by anybody who sees it. */
export async function addFiles(
  act: Act,
  { id, files }: { id: string; files: { fileId: string; caption: string }[] },
) {
  const { problem, as } = await seenProblem(act, id);
  const { tx, server, actor, now, today } = act;
  await requireReceived(
    tx,
    server.jurisdiction.id,
    files.map(({ fileId }) => fileId),
  );
  await tx
    .insertInto('problem_file')
    .values(
      files.map(({ fileId, caption }) => ({
        jurisdiction_id: server.jurisdiction.id,
        id: uuidv7(),
        problem_id: problem.id,
        file_id: fileId,
        caption,
        added_on: today.toString(),
        added_at: now.toString(),
        added_by: actor.personId,
        post_id: as,
      })),
    )
    .execute();
  act.record({ subject: ['problem', problem.id], as, after: { files } });
  return { id: problem.id };
}
