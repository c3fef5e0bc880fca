import type { Phrase } from '@guatu/contract';
import type { DueRule } from '@guatu/engine';
import type { Names } from './names.ts';
import { notStated, say } from './phrase.ts';
import { settled } from './settled.ts';

/** When a duty is due, in the parts that its sentence is made of. */
export const due = (rule: DueRule, names: Names): Phrase[] => {
  if (rule === 'not-stated') return [notStated];
  if ('by' in rule) {
    if (rule.by === 'cutoff' && rule.of !== undefined) {
      return [say('due.cutoff-of', { of: names.slot(rule.of) })];
    }
    return [say(`due.${rule.by}`)];
  }
  const { value, open } = settled(names.mechanism, rule.days);
  const shift = rule.shift === undefined ? null : settled(names.mechanism, rule.shift);
  return [
    say('due.within', { params: { days: rule.within }, of: say(`day-count.${value}`), open }),
    // A handling period that says nothing of days off moves later all the same.
    ...(shift === null || shift.value === 'later'
      ? [say('shift-later', { open: shift?.open ?? null })]
      : [say(`shift.${shift.value}`, { open: shift.open })]),
  ];
};
