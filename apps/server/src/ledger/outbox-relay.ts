import { sql } from 'kysely';
import { v5 as uuidv5 } from 'uuid';
import type { Server } from '../server.ts';
import { repeatedly } from './repeatedly.ts';

/** Something that happened in one feature and that another wants to know. */
export interface OutboxEvent {
  /** Each subscriber's own, and the key of the command by which it acts: handled twice, it acts once. */
  id: string;
  topic: string;
  payload: Record<string, unknown>;
}

export type Subscriber = (server: Server, event: OutboxEvent) => Promise<void>;

/** Topic → feature → what it does when the topic is announced. */
export type Subscribers = Readonly<Record<string, Readonly<Record<string, Subscriber>>>>;

/** Which topics are delivered; all where nothing is said. */
interface Lane {
  only?: readonly string[];
  except?: readonly string[];
}

const batch = 20;
const pollMilliseconds = 500;
const longestWaitSeconds = 3600;

/**
 * Delivers what waits in the outbox, oldest first, until nothing is due. An event that a subscriber fails at is tried
 * again after a wait that doubles, and what comes after it in its series waits with it; its error stands in the row.
 * Returns how many were delivered.
 */
export async function deliverOutbox(
  server: Server,
  subscribers: Subscribers,
  lane: Lane = {},
): Promise<number> {
  let delivered = 0;
  for (;;) {
    const events = await claim(server, lane);
    if (events.length === 0) return delivered;
    for (const event of events) {
      try {
        for (const [feature, hear] of Object.entries(subscribers[event.topic] ?? {})) {
          await hear(server, { ...event, id: uuidv5(feature, event.id) });
        }
        await settle(server, event.id, null);
        delivered += 1;
      } catch (error) {
        await settle(server, event.id, error);
      }
    }
  }
}

/**
 * Runs the relay beside the server, topics that take minutes in a lane of their own, so that nothing waits behind them.
 * The returned function waits for the deliveries in hand and stops them.
 */
export const startOutboxRelay = (
  server: Server,
  subscribers: Subscribers,
  slow: readonly string[],
): (() => Promise<void>) => {
  const lanes: Lane[] = [{ except: slow }, { only: slow }];
  const stops = lanes.map((lane) =>
    repeatedly(() => deliverOutbox(server, subscribers, lane), pollMilliseconds),
  );
  return async () => void (await Promise.all(stops.map((stop) => stop())));
};

/** Takes events for a minute; should the process die meanwhile, they are due again after it. */
async function claim(
  { database, jurisdiction }: Server,
  { only, except = [] }: Lane,
): Promise<OutboxEvent[]> {
  return database.withJurisdiction(jurisdiction.id, 'read write', async (tx) => {
    const { rows } = await sql<OutboxEvent>`
      update outbox set next_attempt_at = now() + interval '1 minute', attempts = attempts + 1
      where jurisdiction_id = ${jurisdiction.id} and id in (
        select id from outbox
        where jurisdiction_id = ${jurisdiction.id} and delivered_at is null and next_attempt_at <= now()
          and (${only ?? null}::text[] is null or topic = any(${only ?? null})) and topic <> all(${except})
          and not exists (
            select from outbox as before
            where before.jurisdiction_id = outbox.jurisdiction_id and before.series = outbox.series
              and before.id < outbox.id and before.delivered_at is null)
        order by id limit ${batch} for update skip locked)
      returning id, topic, payload`.execute(tx);
    return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  });
}

async function settle({ database, jurisdiction }: Server, id: string, error: unknown): Promise<void> {
  await database.withJurisdiction(jurisdiction.id, 'read write', (tx) =>
    error === null
      ? sql`update outbox set delivered_at = now(), last_error = null
            where jurisdiction_id = ${jurisdiction.id} and id = ${id}`.execute(tx)
      : sql`update outbox
            set last_error = ${error instanceof Error ? error.message : 'unknown'},
                next_attempt_at = now() + least(power(2, attempts), ${longestWaitSeconds}) * interval '1 second'
            where jurisdiction_id = ${jurisdiction.id} and id = ${id}`.execute(tx),
  );
}
