import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { requireReceived } from '../files/index.ts';
import { seenProblem } from './seen.ts';

/** Says something about a problem, by anybody who sees it and at any time. What was said stands. */
export async function remark(act: Act, input: { id: string; content: string; fileIds: string[] }) {
  const { problem, as } = await seenProblem(act, input.id);
  const { tx, server, actor, now, today } = act;
  await requireReceived(tx, server.jurisdiction.id, input.fileIds);
  const id = uuidv7();
  const said = { content: input.content, file_ids: [...new Set(input.fileIds)] };
  await tx
    .insertInto('problem_remark')
    .values({
      jurisdiction_id: server.jurisdiction.id,
      id,
      problem_id: problem.id,
      ...said,
      made_on: today.toString(),
      made_at: now.toString(),
      person_id: actor.personId,
      post_id: as,
    })
    .execute();
  act.record({ subject: ['problem', problem.id], as, after: { remark: id, ...said } });
  return { id: problem.id };
}
