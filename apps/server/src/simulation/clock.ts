import type { Temporal } from 'temporal-polyfill';
import { type Clock, countyTimeZone } from '../clock/clock.ts';

/** A clock that stands still but for what is done: each thing that somebody does takes a few minutes of an office day. */
export interface OfficeClock extends Clock {
  /** The morning of a day. */
  dawn(date: Temporal.PlainDate): void;
  /** Something was done. */
  tick(): void;
}

const opens = { hour: 9 };
const closes = { hour: 17, minute: 40 };
const stepMinutes = 3;

export function officeClock(date: Temporal.PlainDate): OfficeClock {
  const at = (day: Temporal.PlainDate, plainTime: object) =>
    day.toZonedDateTime({ timeZone: countyTimeZone, plainTime });
  let now = at(date, opens);
  return {
    now: () => now.toInstant(),
    dawn: (day) => void (now = at(day, opens)),
    tick: () => {
      const later = now.add({ minutes: stepMinutes });
      const evening = at(now.toPlainDate(), closes);
      // On a busy day the last things follow each other more quickly, and the day does not end.
      now = later.epochMilliseconds < evening.epochMilliseconds ? later : now.add({ milliseconds: 100 });
    },
  };
}
