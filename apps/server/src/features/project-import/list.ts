import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { mayMaintain } from '../project/index.ts';
import type { Batch } from './batch.ts';
import type { Counts } from './compare.ts';

const shown = 20;

/** The latest imports that came to something, each to be opened and taken back. */
export async function listImports(view: View) {
  mayMaintain(view, await rulebookOf(view));
  const { tx, server } = view;
  const rows = await tx
    .selectFrom('import_batch')
    .innerJoin('person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'import_batch.jurisdiction_id')
        .onRef('person.id', '=', 'import_batch.applied_by'),
    )
    .select(['import_batch.id', 'file_name', 'state', 'counts', 'applied_at', 'person.name as by'])
    .where('import_batch.jurisdiction_id', '=', server.jurisdiction.id)
    .orderBy('applied_at', 'desc')
    .limit(shown)
    .execute();
  return {
    imports: rows.flatMap(({ id, file_name, state, counts, applied_at, by }) =>
      applied_at === null
        ? []
        : [
            {
              id,
              fileName: file_name,
              state: state as Batch['state'],
              counts: counts as unknown as Counts,
              appliedAt: applied_at,
              by,
            },
          ],
    ),
  };
}
