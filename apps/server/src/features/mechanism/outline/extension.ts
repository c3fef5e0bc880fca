import type { Phrase } from '@guatu/contract';
import type { ExtensionRule } from '@guatu/engine';
import { daySpan } from './day-span.ts';
import { due } from './due.ts';
import type { Names } from './names.ts';
import { party } from './party.ts';
import { maybe, rule, type Rule, say } from './phrase.ts';
import { settled } from './settled.ts';

/** How a limit may be put off, and what of it the document leaves open. */
export const extensionRule = (id: string, extension: ExtensionRule, names: Names): Rule => {
  const { ask, decidedBy, answer, times, longest } = extension;
  return rule('extension', { id, ...extension }, [
    ['form', [say(extension.written ? 'written' : 'unwritten')]],
    ['ask', ask === 'not-stated' ? [] : [asked(ask, names)]],
    ['reviewed-by', maybe(extension.reviewedBy, (by) => party(by, names))],
    ['decided-by', decidedBy === 'not-stated' ? [] : [party(decidedBy, names)]],
    ['reply', answer === 'not-stated' ? [] : due(answer, names)],
    ['definite-date', [say(extension.definiteDate ? 'definite-date' : 'no-definite-date')]],
    ['times', times === 'not-stated' ? [] : [howOften(times, names)]],
    ['longest', longest === 'not-stated' ? [] : [howLong(longest, names)]],
    ['unsaid', unsaid(extension)],
  ]);
};

const asked = (ask: Exclude<ExtensionRule['ask'], 'not-stated'>, names: Names): Phrase =>
  typeof ask === 'string'
    ? say(`ask.${ask}`)
    : say('ask-ahead', { days: daySpan(ask.ahead, ask.days, names) });

const howOften = (times: ExtensionRule['times'], { mechanism }: Names): Phrase => {
  const { value, open } = settled(mechanism, times);
  return value === 'not-stated' ? say('times-blank', {}, open) : say('times', { count: value }, open);
};

const howLong = (longest: ExtensionRule['longest'], names: Names): Phrase =>
  typeof longest === 'object' && 'within' in longest
    ? daySpan(longest.within, longest.days, names)
    : daySpan(longest, 'calendar', names);

const unsaid = (extension: ExtensionRule): Phrase[] =>
  (['ask', 'decidedBy', 'answer', 'times', 'longest'] as const)
    .filter((subject) => extension[subject] === 'not-stated')
    .map((subject) => say(`unsaid.${subject}`));
