import type { Socket } from 'node:net';
import { Kysely } from 'kysely';
import pg from 'pg';
import { z } from 'zod';
import { pinnedDialect } from './pinned-dialect.ts';
import type { DB } from './schema.generated.ts';

declare const jurisdiction: unique symbol;

/** A transaction in which row-level security shows one county. Queries accept nothing else. */
export type Tx = Kysely<DB> & { readonly [jurisdiction]: true };

/** The server's door to PostgreSQL: there is no way in but through a county's transaction. */
export interface LedgerDatabase {
  /** Runs `work` in a transaction of county `id`; commits when it resolves, rolls back when it throws. */
  withJurisdiction<T>(
    id: string,
    access: 'read only' | 'read write',
    work: (tx: Tx) => Promise<T>,
  ): Promise<T>;
  /** Hears what is notified on channels, over a connection of its own. Resolves when nothing is missed any more. */
  listen(channels: readonly string[], hearing: Hearing): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export interface Hearing {
  hear(channel: string, payload: string): void;
  /** The connection broke: from here on nothing is heard. */
  lost(): void;
}

// Dates and instants are ISO text, as on the wire (a calendar date has no time zone); counts are exact numbers.
const parseDate = (text: string) => text;
const parseBigint = (text: string) => Number(text);
const parseInstant = (text: string) => new Date(text).toISOString();
// Object ids of date[] and text[], which node-postgres does not name.
const dateArray = 1182;
const textArray: number = 1009;
const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.DATE) return parseDate;
    if (oid === dateArray) return pg.types.getTypeParser(textArray);
    if (oid === pg.types.builtins.TIMESTAMPTZ) return parseInstant;
    if (oid === pg.types.builtins.INT8) return parseBigint;
    return pg.types.getTypeParser(oid, format);
  }) as typeof pg.types.getTypeParser,
};

const checkedId = z.uuid();

export function openLedgerDatabase(url: string, connections = 10): LedgerDatabase {
  const pool = new pg.Pool({ connectionString: url, max: connections, types: typeParsers, pipeline: true });
  // An idle connection may be cut by the database's restart; the pool replaces it.
  pool.on('error', () => {});
  return {
    async withJurisdiction(id, access, work) {
      const client = await pool.connect();
      try {
        sendTogether(client);
        // The id is a checked UUID, so it can stand in the statement; both commands travel with the first query.
        const opened = client.query(
          `begin transaction ${access}; set local app.jurisdiction_id = '${checkedId.parse(id)}'`,
        );
        const [result] = await Promise.all([
          work(new Kysely({ dialect: pinnedDialect(client) }) as Tx),
          opened,
        ]);
        sendTogether(client);
        const ended = client.query('commit');
        // There is nothing to lose in what was only read: the connection goes on, and the commit with what comes next.
        if (access === 'read only') ended.catch(() => {});
        else await ended;
        client.release();
        return result;
      } catch (error) {
        const broken = await client.query('rollback').then(
          () => false,
          () => true,
        );
        client.release(broken);
        throw error;
      }
    },
    listen: (channels, hearing) => listen(url, channels, hearing),
    close: () => pool.end(),
  };
}

async function listen(url: string, channels: readonly string[], { hear, lost }: Hearing) {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  let wanted = true;
  client.on('notification', ({ channel, payload }) => hear(channel, payload ?? ''));
  client.on('error', () => {});
  client.on('end', () => {
    if (wanted) lost();
  });
  await client.connect();
  await client.query(channels.map((channel) => `listen ${client.escapeIdentifier(channel)}`).join(';'));
  return async () => {
    wanted = false;
    await client.end();
  };
}

/** What is written to the connection until the event loop has nothing else at hand travels as one piece. */
function sendTogether(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  setImmediate(() => stream.uncork());
}
