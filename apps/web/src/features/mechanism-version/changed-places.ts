import type { Mechanism, RuleChange } from '@guatu/engine';
import { atPath } from './at-path.ts';

/** A place inside a rule, and what it says before and after; `undefined` where it says nothing. */
export type ChangedPlace = RuleChange['differences'][number];

/** Where a rule differs; a list of plain values is one place, since its third item means nothing without the others. */
export const changedPlaces = (
  { differences, before, after }: RuleChange,
  mechanisms: { readonly before: Mechanism; readonly after: Mechanism },
): ChangedPlace[] => {
  const places = differences.map((difference): ChangedPlace => {
    const list = difference.path.slice(0, -1);
    const whole = {
      path: list,
      before: before && atPath(mechanisms.before, [...before, ...list]),
      after: after && atPath(mechanisms.after, [...after, ...list]),
    };
    return isPlainList(whole.before) && isPlainList(whole.after) ? whole : difference;
  });
  return [...new Map(places.map((place) => [place.path.join('.'), place])).values()];
};

const isPlainList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number');
