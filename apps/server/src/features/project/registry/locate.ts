import type { Position } from '@guatu/engine';
import type { Act } from '../../../http/handler.ts';
import { stampChange } from './find-for-change.ts';
import { mayKeepUp } from './may-keep-up.ts';

/** Says where a project is, or that nobody knows (null). The unit on the spot says it, or the office for it. */
export async function locateProject(
  act: Act,
  { id, revision, position }: { id: string; revision: number; position: Position | null },
) {
  const { tx, server, record } = act;
  const own = server.jurisdiction.id;
  const as = await mayKeepUp(act, id, revision);
  const before = await tx
    .selectFrom('project')
    .select('position')
    .where('jurisdiction_id', '=', own)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  record({ subject: ['project', id], as, before, after: { position } });
  return stampChange(act, { id, revision }, { position: position && JSON.stringify(position) });
}
