import type { MoneySource } from '@guatu/engine';
import type { Act } from '../../../http/handler.ts';
import { stampChange } from './find-for-change.ts';
import { mayKeepUp } from './may-keep-up.ts';

interface Source {
  source: MoneySource;
  /** Whole yuan. */
  amount: number;
  note: string | null;
}

/** Says where a project's money comes from. That the sources miss the total is asked about, never refused. */
export async function fundProject(
  act: Act,
  { id, revision, sources }: { id: string; revision: number; sources: Source[] },
) {
  const { tx, server, record } = act;
  const own = server.jurisdiction.id;
  const as = await mayKeepUp(act, id, revision);
  const removed = await tx
    .deleteFrom('project_source')
    .where('jurisdiction_id', '=', own)
    .where('project_id', '=', id)
    .returning(['position', 'source', 'amount', 'note'])
    .execute();
  if (sources.length > 0) {
    await tx
      .insertInto('project_source')
      .values(sources.map((one, at) => ({ jurisdiction_id: own, project_id: id, position: at + 1, ...one })))
      .execute();
  }
  const before = removed
    .sort((one, other) => one.position - other.position)
    .map(({ source, amount, note }) => ({ source, amount, note }));
  record({ subject: ['project', id], as, before: { sources: before }, after: { sources } });
  return stampChange(act, { id, revision });
}
