import { dayKind } from '@guatu/engine';
import { Temporal } from 'temporal-polyfill';
import { v5 as uuidv5 } from 'uuid';
import { chores } from '../chores.ts';
import { dayOf } from '../clock/clock.ts';
import { doChores } from '../ledger/chores.ts';
import { deliverOutbox } from '../ledger/outbox-relay.ts';
import { perform } from '../ledger/perform.ts';
import type { Server } from '../server.ts';
import { slowTopics, subscribers } from '../subscribers.ts';
import { actors } from './actors/index.ts';
import { chanceBy } from './chance.ts';
import { officeClock } from './clock.ts';
import { openDay } from './open-day.ts';

/** Both days (ISO) are played. */
export interface Span {
  from: string;
  to: string;
  seed: number;
  /** Ends the play after the day in hand. */
  signal?: AbortSignal | undefined;
}

export interface Played {
  commands: number;
  /** Refused commands by code. */
  refusals: Record<string, number>;
  seconds: number;
}

/** Verb of the command that closes each played day. */
export const dayPlayed = 'simulation.day';

/**
 * Plays a county's days: what the clock does by itself, and on working days whatever the actors do, each as the person
 * concerned and through the use cases of that person's screens. The same seed plays the same history, but for ids.
 *
 * @param month is told of each month that is through
 */
export async function play(
  real: Server,
  { from, to, seed, signal }: Span,
  month: (month: string, sofar: Played) => void = () => {},
): Promise<Played> {
  const started = performance.now();
  const last = Temporal.PlainDate.from(to);
  const clock = officeClock(Temporal.PlainDate.from(from));
  const server = { ...real, clock };
  const played: Played = { commands: 0, refusals: {}, seconds: 0 };
  // The press works beside the days, as it does in life.
  let press: Promise<unknown> = Promise.resolve();
  const watch = {
    pressed: async () => void (await press),
    sent: (_verb: string, error: unknown) => {
      if (error === null) played.commands += 1;
      clock.tick();
    },
    refused: ({ code }: { code: string }) => void (played.refusals[code] = (played.refusals[code] ?? 0) + 1),
  };
  const chance = chanceBy(seed);
  for (
    let today = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(today, last) <= 0;
    today = today.add({ days: 1 })
  ) {
    signal?.throwIfAborted();
    clock.dawn(today);
    await doChores(server, chores, fail);
    await deliverOutbox(server, subscribers, { except: slowTopics });
    const day = await openDay(server, today, chance, watch);
    if (dayKind(day.rulebook.calendar, day.date) !== 'off') for (const actor of actors) await actor(day);
    await deliverOutbox(server, subscribers, { except: slowTopics });
    press = press.then(() => deliverOutbox(server, subscribers, { only: slowTopics }));
    await closeDay(server, day.date);
    played.seconds = (performance.now() - started) / 1000;
    if (today.day === today.daysInMonth || today.equals(last)) month(day.date.slice(0, 7), played);
  }
  await press;
  real.forgetActors();
  return played;
}

const fail = (feature: string, error: unknown) => {
  throw new Error(`The clock's work of ${feature} failed.`, { cause: error });
};

/** What is interrupted goes on with the day on which it was. */
async function closeDay({ database, jurisdiction, clock }: Server, date: string): Promise<void> {
  const key = uuidv5(`${dayPlayed} ${date}`, jurisdiction.id);
  const command = {
    jurisdictionId: jurisdiction.id,
    key,
    verb: dayPlayed,
    actor: null,
    input: { date },
    now: clock.now(),
  };
  await perform(database, command, async () => null);
}

/** The last day (ISO) that was played in a county; null before any. */
export async function lastPlayed({ database, jurisdiction }: Server): Promise<string | null> {
  return database.withJurisdiction(jurisdiction.id, 'read only', async (tx) => {
    const row = await tx
      .selectFrom('command')
      .select('at')
      .where('jurisdiction_id', '=', jurisdiction.id)
      .where('verb', '=', dayPlayed)
      .orderBy('at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : dayOf(row.at);
  });
}
