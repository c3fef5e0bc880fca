import { Temporal } from 'temporal-polyfill';

/** Time zone of every county this software knows: the whole country keeps one. */
export const countyTimeZone = 'Asia/Shanghai';

/** The one place from which the server learns the time. */
export interface Clock {
  now(): Temporal.Instant;
}

export interface DemonstrationClock extends Clock {
  /** Moves the county to `date`, at the same time of day as now. Returns the offset that reproduces the move. */
  setDate(date: Temporal.PlainDate): number;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that runs as fast as the real one, but `offsetSeconds` beside it. */
export function demonstrationClock(offsetSeconds: number, real: Clock = systemClock): DemonstrationClock {
  let offset = offsetSeconds;
  const now = () => real.now().add({ seconds: offset });
  return {
    now,
    setDate(date) {
      const wanted = now()
        .toZonedDateTimeISO(countyTimeZone)
        .with({ year: date.year, month: date.month, day: date.day })
        .toInstant();
      offset = Math.round((wanted.epochMilliseconds - real.now().epochMilliseconds) / 1000);
      return offset;
    },
  };
}

/** The county's calendar date at this moment. */
export function today(clock: Clock): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(countyTimeZone).toPlainDate();
}

/** The county's calendar date at `instant` (ISO). */
export function dayOf(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(countyTimeZone).toPlainDate().toString();
}
