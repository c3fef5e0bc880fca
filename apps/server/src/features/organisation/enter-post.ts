import { randomUUID } from 'node:crypto';
import type { PostKind } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';

export interface NewPost {
  readonly unitId: string;
  readonly name: string;
  readonly kind: Exclude<PostKind, 'leader'>;
}

/** Enters a post behind all others, vacant, and writes it down. Answers with its id. */
export async function enterPost(
  { tx, server, record }: Act,
  { unitId, name, kind }: NewPost,
  as: string,
): Promise<string> {
  const id = freshKey('post');
  await tx
    .insertInto('post')
    .values(({ selectFrom, fn, val }) => ({
      jurisdiction_id: server.jurisdiction.id,
      id,
      unit_id: unitId,
      name,
      kind,
      position: selectFrom('post')
        .where('jurisdiction_id', '=', server.jurisdiction.id)
        .select(({ eb }) => eb(fn.coalesce(fn.max('position'), val(0)), '+', 1).as('next')),
    }))
    .execute();
  record({ subject: ['post', id], as, after: { unitId, name, kind } });
  return id;
}

/** A key like those of the mechanism file, such as `unit-7f3a09c2`; the primary key refuses one that is taken. */
export const freshKey = (noun: 'unit' | 'post'): string => `${noun}-${randomUUID().slice(0, 8)}`;
