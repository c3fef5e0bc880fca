import { addCalendarDays, compareDates } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/index.ts';

/** A version of something, and the day (ISO) from which it holds unless a higher one does. */
export type Version = { version: number; from: string };

/** The days on which a version held: `from` and `to` are both included, `to` is null while no other follows. */
export type Held<Kind extends Version> = Kind & { to: string | null };

/** The days on which one version of the mechanism was in force. */
export type Era = Held<Version & { mechanism: Mechanism }>;

/**
 * Which version held when, in order of time: on a day, the highest of those whose first day has come. A version that was
 * replaced before its first day is left out.
 */
export const heldVersions = <Kind extends Version>(versions: readonly Kind[]): Held<Kind>[] => {
  const inOrder = [...versions].sort(
    (one, other) => compareDates(one.from, other.from) || other.version - one.version,
  );
  const held = inOrder.filter(({ version }, index) =>
    inOrder.slice(0, index).every((earlier) => earlier.version < version),
  );
  return held.map((version, index) => {
    const next = held[index + 1];
    return { ...version, to: next === undefined ? null : addCalendarDays(next.from, -1) };
  });
};

/** A mechanism that was never replaced, as a series of one. */
export const onlyEra = (mechanism: Mechanism, from = '0001-01-01'): Era[] => [
  { version: 1, from, to: null, mechanism },
];

/**
 * The era that a day belongs to. What lies before the first one is judged by it too: no other rules are known.
 *
 * @throws RangeError for an empty series
 */
export const eraOn = <Kind extends Version>(eras: readonly Kind[], date: string): Kind => {
  const era = eras.findLast(({ from }) => from <= date) ?? eras[0];
  if (era === undefined) throw new RangeError('No version of the mechanism has been published.');
  return era;
};
