import type { View } from '../../http/handler.ts';

/** Every version without its text, the newest first. */
export async function findVersions({ tx, server }: Pick<View, 'tx' | 'server'>) {
  const rows = await tx
    .selectFrom('mechanism_version as one')
    .leftJoin('person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'one.jurisdiction_id')
        .onRef('person.id', '=', 'one.published_by'),
    )
    .leftJoin('post', (join) =>
      join.onRef('post.jurisdiction_id', '=', 'one.jurisdiction_id').onRef('post.id', '=', 'one.post_id'),
    )
    .select([
      'one.version',
      'one.sha256',
      'one.effective_from as effectiveFrom',
      'one.published_at as publishedAt',
      'one.replaces',
      'one.note',
      'person.name as by',
      'post.name as post',
    ])
    .where('one.jurisdiction_id', '=', server.jurisdiction.id)
    .orderBy('one.version', 'desc')
    .execute();
  return rows.map(({ replaces, by, post, note, ...row }) => ({
    ...row,
    replacing:
      replaces === null ? null : { version: replaces, by: by ?? '', post: post ?? '', note: note ?? '' },
  }));
}
