import type { Phrase } from '@guatu/contract';
import type { NotStated, Period } from '@guatu/engine';
import { notStated, say, type SayCode } from './phrase.ts';

/** A day such as `2018-04-26` in words. */
export const date = (iso: string): Phrase => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return say('date', { year, month: monthName(month), day });
};

/** A month of the year, 1 to 12; the schema of the file holds it to these. */
export const monthName = (month: number): Phrase => say(`month.${month}` as SayCode);

/** From when to when something holds, and with which cycle it begins. */
export const period = (effective: Period | NotStated): Phrase[] => {
  if (effective === 'not-stated') return [notStated];
  const { from, to, firstCycle } = effective;
  return [
    to === undefined
      ? say('since', { date: date(from) })
      : say('between', { from: date(from), to: date(to) }),
    ...(firstCycle === undefined ? [] : [say('first-cycle', { date: date(firstCycle) })]),
  ];
};
