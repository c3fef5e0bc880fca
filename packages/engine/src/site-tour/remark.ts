import { Temporal } from 'temporal-polyfill';

/** What becomes of a remark made on a tour. */
export const remarkOutcomes = ['problem', 'decision', 'nothing'] as const;
export type RemarkOutcome = (typeof remarkOutcomes)[number];

/** A telephone's clock may be ahead by so much. */
const fastClock = { minutes: 10 };

/** A remark is as old as its writing, not as its arrival: never from before the day of the tour, nor from the future. */
export const remarkMisdated = (
  { writtenAt, heldOn }: { writtenAt: string; heldOn: string },
  now: string,
  timeZone: string,
): boolean => {
  const written = Temporal.Instant.from(writtenAt);
  const day = written.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return day < heldOn || Temporal.Instant.compare(written, Temporal.Instant.from(now).add(fastClock)) > 0;
};
