import type { View } from '../../http/handler.ts';
import type { Line } from './lines.ts';

/** So many days' notices are shown; what is older stands on the desk, or is done. */
const shown = 30;

/** What the person asking was told, the latest day first. */
export async function listDigests({ tx, server, actor }: View) {
  const rows = await tx
    .selectFrom('reminder_digest')
    .select(['day', 'lines', 'estimated', 'read_at'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('person_id', '=', actor.personId)
    .orderBy('day', 'desc')
    .limit(shown)
    .execute();
  return {
    digests: rows.map(({ day, lines, estimated, read_at }) => ({
      day,
      estimated,
      read: read_at !== null,
      lines: lines as unknown as Line[],
    })),
  };
}
