import type { Phrase } from '@guatu/contract';
import type { ShiftRule } from '@guatu/engine';
import type { Names } from './names.ts';
import { say } from './phrase.ts';
import { settled } from './settled.ts';

/** Where a date goes that falls on a day off. */
export const shift = (rule: ShiftRule, { mechanism }: Names): Phrase => {
  if (typeof rule === 'string' || 'setting' in rule) {
    const { value, open } = settled(mechanism, rule);
    return say(`shift.${value}`, {}, open);
  }
  if ('direction' in rule) return say(`shift-days.${rule.direction}`, { nth: rule.workingDays });
  return say('shift-by-kind', {
    weekend: say(`shift.${rule.weekend}`),
    holiday: say(`shift.${rule.holiday}`),
  });
};
