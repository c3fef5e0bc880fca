import type { Phrase } from '@guatu/contract';
import type { DayCount, NotStated, Settled } from '@guatu/engine';
import type { Names } from './names.ts';
import { say } from './phrase.ts';
import { settled } from './settled.ts';

/** A number of days, calendar or working ones; a document may print the number as a blank. */
export const daySpan = (
  days: Settled<number | NotStated>,
  count: Settled<DayCount>,
  { mechanism }: Names,
): Phrase => {
  const [length, kind] = [settled<number | NotStated>(mechanism, days), settled(mechanism, count)];
  const open = length.open ?? kind.open;
  return length.value === 'not-stated'
    ? say(`days-blank.${kind.value}`, {}, open)
    : say(`days.${kind.value}`, { count: length.value }, open);
};
