import type { PosterSize } from '@guatu/documents';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';

/** As many as anybody looks back for. */
const mostListed = 10;

/** A person's own posters, the latest first. */
export async function listPosters({ tx, server, actor }: View) {
  const rows = await tx
    .selectFrom('wall_poster')
    .select([
      'id',
      'size',
      'as_of as asOf',
      'projects',
      'asked_at as askedAt',
      'state',
      'file_id as fileId',
      'sheets',
      'failure',
    ])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('asked_by', '=', actor.personId)
    .orderBy('asked_at', 'desc')
    .limit(mostListed)
    .execute();
  return {
    posters: rows.map((row) => ({
      ...row,
      size: row.size as PosterSize,
      state: row.state as 'pressing' | 'ready' | 'failed',
      failure: row.failure as { code: string; params: Record<string, string | number> } | null,
    })),
  };
}

/** The condition under which a file is a poster that the person asked for: it says what they saw. */
export const ownPoster = (jurisdictionId: string, fileId: string, personId: string): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from wall_poster
    where jurisdiction_id = ${jurisdictionId} and file_id = ${fileId} and asked_by = ${personId})`;
