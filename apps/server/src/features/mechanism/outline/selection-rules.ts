import type { Phrase } from '@guatu/contract';
import type { Mechanism, Selection } from '@guatu/engine';
import { limits } from './limits.ts';
import type { Names } from './names.ts';
import { figure } from './operand.ts';
import { maybe, rule, type Rule, say, words } from './phrase.ts';
import { settled } from './settled.ts';

/** Which projects a paper is made for, and what it holds (三（二）). */
export const selectionRules = (names: Names): Rule[] =>
  names.mechanism.selections.map((selection) =>
    rule('selection', selection, [
      ['for', [names.slot(selection.for)]],
      ['lists', selection.lists.map((list) => designation(list, names.mechanism))],
      ['threshold', maybe(selection.investment, threshold)],
      ['binds', maybe(selection.investment, ({ binds }) => scope(binds, names))],
      ['contents', selection.contents.map((part) => say(`contents.${part}`))],
    ]),
  );

type Threshold = NonNullable<Selection['investment']>;

const designation = (list: string, { designations }: Mechanism): Phrase => {
  const found = designations.find(({ id }) => id === list);
  return found === undefined
    ? words(list)
    : say('of-level', { of: words(found.name), level: say(`level.${found.level}`) });
};

const threshold = ({ measure, limit }: Threshold): Phrase =>
  say('lies', {
    of: say(`investment.${measure}`),
    limits: limits(limit, (yuan: number) => figure(yuan, 'yuan')),
  });

const scope = (binds: Threshold['binds'], { mechanism }: Names): Phrase => {
  const { value, open } = settled(mechanism, binds);
  return say(`threshold-scope.${value}`, {}, open);
};
