import { MissingGlyph, type Poster, posterPdf } from '@guatu/documents';
import { z } from 'zod';
import type { Subscriber } from '../../ledger/outbox-relay.ts';
import { perform } from '../../ledger/perform.ts';
import type { Server } from '../../server.ts';
import { enterPaper, keepPaper, type Paper } from '../files/index.ts';

const asked = z.object({ id: z.uuid() });

type Outcome =
  | { state: 'ready'; paper: Paper; sheets: number }
  | { state: 'failed'; failure: { code: string; params: Record<string, string | number> } };

/** Sets a poster that was asked for, in the press's own thread, and keeps it by its content. */
export const setPoster: Subscriber = async (server, { id: key, payload }) => {
  const { id } = asked.parse(payload);
  const own = server.jurisdiction.id;
  const waiting = await server.database.withJurisdiction(own, 'read only', (tx) =>
    tx
      .selectFrom('wall_poster')
      .select(['printed', 'asked_by as askedBy'])
      .where('jurisdiction_id', '=', own)
      .where('id', '=', id)
      .where('state', '=', 'pressing')
      .executeTakeFirst(),
  );
  if (waiting === undefined) return;
  const outcome = await press(server, waiting.printed as unknown as Poster);
  const now = server.clock.now();
  const command = { jurisdictionId: own, key, verb: 'wall.deliver', actor: null, input: payload, now };
  await perform(server.database, command, async ({ tx, record }) => {
    const set =
      outcome.state === 'ready'
        ? { state: 'ready', file_id: outcome.paper.id, sheets: outcome.sheets }
        : { state: 'failed', failure: JSON.stringify(outcome.failure) };
    if (outcome.state === 'ready') {
      await enterPaper(tx, own, outcome.paper, waiting.askedBy, now.toString());
    }
    await tx
      .updateTable('wall_poster')
      .set({ printed: null, ...set })
      .where('jurisdiction_id', '=', own)
      .where('id', '=', id)
      .execute();
    record({ subject: ['wall-poster', id], after: { state: outcome.state } });
    return null;
  });
};

async function press(server: Server, poster: Poster): Promise<Outcome> {
  try {
    const { pdf, sheets } = await posterPdf(poster, { fontFolder: server.fontFolder });
    const name = `${poster.county}作战图 ${poster.size} ${poster.asOf}`;
    return { state: 'ready', paper: await keepPaper(server.files, name, 'pdf', pdf), sheets };
  } catch (error) {
    if (!(error instanceof MissingGlyph)) throw error;
    const characters = new Set(error.glyphs.map(({ character }) => character));
    return {
      state: 'failed',
      failure: { code: 'paper-unprintable', params: { characters: [...characters].join('') } },
    };
  }
}
