import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { countyTimeZone } from '../../../clock/clock.ts';
import type { Act } from '../../../http/handler.ts';
import type { Actor } from '../../../ledger/actor.ts';
import { perform } from '../../../ledger/perform.ts';
import type { Server } from '../../../server.ts';

/** Working hours of a county: everything in the demonstration happened at ten in the morning. */
const hour = { hour: 10 };

/**
 * One command of the demonstration's past, carried out as if on `date`. Its key follows from its name: should the
 * start be interrupted, the next one goes on where this one stopped.
 */
export function step<R>(
  server: Server,
  { name, verb, actor, date }: { name: string; verb: string; actor: Actor; date: string },
  work: (act: Act) => Promise<R>,
): Promise<R> {
  const today = Temporal.PlainDate.from(date);
  const command = {
    jurisdictionId: server.jurisdiction.id,
    key: keyOf(name),
    verb,
    actor,
    input: { demonstration: name },
    now: momentOf(date),
  };
  return perform(server.database, command, (write) => work({ ...write, server, actor, today }));
}

/** The moment at which the demonstration's past did something on a day (ISO). */
export const momentOf = (date: string): Temporal.Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: countyTimeZone, plainTime: hour }).toInstant();

/** A UUID that follows from a text. */
export function keyOf(text: string): string {
  const digest = createHash('sha256').update(`guatu demonstration ${text}`).digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
