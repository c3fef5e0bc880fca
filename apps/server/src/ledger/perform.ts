import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import type { LedgerDatabase, Tx } from '../database/ledger-database.ts';
import { refuse } from '../refusal/refusal.ts';
import type { Actor } from './actor.ts';
import { changesOf, noticeOf } from './change-notice.ts';

/** One change of one thing, as the journal keeps it. */
export interface Change {
  /** What changed: kind and id, such as `['project', '0190…']`. */
  subject: readonly [kind: string, id: string];
  /** The post under which the actor did it; absent for what a person does for oneself, such as signing in. */
  as?: string;
  before?: unknown;
  after?: unknown;
  /** Topic under which other features hear of it through the outbox, with what they need to know. */
  announce?: {
    topic: string;
    payload: Record<string, unknown>;
    /** What is only understood after what was announced before it: each of one series waits for the one before. */
    series?: string;
  };
}

/** What a use case that writes is given. */
export interface Write {
  readonly tx: Tx;
  readonly now: Temporal.Instant;
  record(change: Change): void;
  /**
   * Has to come before what no rollback takes back, such as issuing a password: a command that was carried out before
   * goes no further, and of two with one key the second waits for the first.
   */
  claim(): Promise<void>;
}

export interface Command {
  jurisdictionId: string;
  /** Made by the client, the same for every retry of one intention. */
  key: string;
  verb: string;
  /** Null for what the system itself does on the clock or on an event. */
  actor: Actor | null;
  input: unknown;
  now: Temporal.Instant;
}

/**
 * Carries out one command: state, journal, outbox and the command's own row commit together or not at all.
 * A key that was carried out before answers as it did then; the same key with another input, verb or person is refused
 * with `idempotency-key-reused`.
 */
export async function perform<R>(
  database: LedgerDatabase,
  command: Command,
  work: (write: Write) => Promise<R>,
): Promise<R> {
  const fingerprint = fingerprintOf(command.input);
  return orAsBefore(database, command, () =>
    database.withJurisdiction(command.jurisdictionId, 'read write', async (tx) => {
      const changes: Change[] = [];
      const response = await work({
        tx,
        now: command.now,
        record: (change) => void changes.push(change),
        claim: () => claimKey(tx, command),
      });
      await writeBooks(tx, command, fingerprint, changes, response);
      return response;
    }),
  );
}

/**
 * Makes an attempt at a command. Whatever stops it, a command that an earlier attempt carried out has its answer: the
 * retry of a lost response must not be told that the thing "has changed meanwhile".
 */
export async function orAsBefore<R>(
  database: LedgerDatabase,
  command: Command,
  attempt: () => Promise<R>,
): Promise<R> {
  try {
    return await attempt();
  } catch (error) {
    const earlier = await findCommand(database, command);
    if (earlier === undefined) throw error;
    const same =
      earlier.fingerprint === fingerprintOf(command.input) &&
      earlier.verb === command.verb &&
      earlier.person_id === (command.actor?.personId ?? null);
    return same ? (earlier.response as R) : refuse('idempotency-key-reused', { key: command.key });
  }
}

async function claimKey(tx: Tx, { jurisdictionId, key }: Command): Promise<void> {
  // A key that nobody has used has no row to lock.
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
  const used = await tx
    .selectFrom('command')
    .select('key')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (used) refuse('idempotency-key-reused', { key });
}

async function findCommand(database: LedgerDatabase, { jurisdictionId, key }: Command) {
  return database.withJurisdiction(jurisdictionId, 'read only', (tx) =>
    tx
      .selectFrom('command')
      .select(['fingerprint', 'verb', 'person_id', 'response'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('key', '=', key)
      .executeTakeFirst(),
  );
}

/** One statement for the three books and the notice of them, so that bookkeeping costs one round trip. */
async function writeBooks(
  tx: Tx,
  command: Command,
  fingerprint: string,
  changes: Change[],
  response: unknown,
) {
  const personId = command.actor?.personId ?? null;
  const at = command.now.toString();
  const entries = changes.map((change) => ({
    id: uuidv7(),
    post_id: change.as ?? null,
    subject_kind: change.subject[0],
    subject_id: change.subject[1],
    before: change.before ?? null,
    after: change.after ?? null,
  }));
  const events = changes.flatMap(({ announce }) => (announce ? [{ id: uuidv7(), ...announce }] : []));
  const notice = noticeOf(changes.map(({ subject }) => subject));
  // PostgreSQL sends it when, and only if, the transaction commits.
  const notified =
    notice === null ? sql`key` : sql`pg_notify(${changesOf(command.jurisdictionId)}, ${notice})`;
  await sql`
    with
      carried_out as (
        insert into command (jurisdiction_id, key, verb, person_id, fingerprint, response, at)
        values (${command.jurisdictionId}, ${command.key}, ${command.verb}, ${personId}, ${fingerprint},
                ${JSON.stringify(response ?? null)}::jsonb, ${at})
        returning ${notified}
      ),
      announced as (
        insert into outbox (jurisdiction_id, id, topic, series, payload, made_at, next_attempt_at)
        select ${command.jurisdictionId}::uuid, event.id, event.topic, event.series, event.payload, ${at}::timestamptz, now()
        from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as event (id uuid, topic text, series text, payload jsonb)
      )
    insert into journal
      (jurisdiction_id, id, at, person_id, post_id, verb, subject_kind, subject_id, before, after, command_key, address)
    select ${command.jurisdictionId}::uuid, entry.id, ${at}::timestamptz, ${personId}::uuid, entry.post_id,
           ${command.verb}, entry.subject_kind, entry.subject_id, entry.before, entry.after,
           ${command.key}::uuid, ${command.actor?.address ?? null}
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      as entry (id uuid, post_id text, subject_kind text, subject_id text, before jsonb, after jsonb)
  `.execute(tx);
}

function fingerprintOf(input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(input ?? null))
    .digest('hex');
}
