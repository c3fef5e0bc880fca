import type { View } from '../../../http/handler.ts';
import type { TemplateKind, TemplateWords } from './words.ts';

/** The latest version of each template that the county has of its own. */
export async function findVersions({ tx, server }: Pick<View, 'tx' | 'server'>) {
  const rows = await tx
    .selectFrom('paper_template')
    .select((row) => [
      row.ref('kind').$castTo<TemplateKind>().as('kind'),
      'version',
      row.ref('words').$castTo<TemplateWords>().as('words'),
      'changed_on as changedOn',
      'changed_at as changedAt',
      'changed_by as changedBy',
      'changed_post_id as changedPostId',
    ])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .orderBy('version')
    .execute();
  return new Map(rows.map((row) => [row.kind, row]));
}
