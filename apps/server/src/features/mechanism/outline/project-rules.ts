import type { Selection } from '@guatu/engine';
import type { Names } from './names.ts';
import type { Phrase } from '@guatu/contract';
import { rule, type Rule, say, words } from './phrase.ts';
import { settled } from './settled.ts';

/** Which projects a paper is made for, and what it holds (三（二）). */
export const selectionRules = ({ mechanism }: Names): Rule[] =>
  mechanism.selections.map((selection) => {
    const bound = selection.investment && settled(mechanism, selection.investment.binds);
    return rule('selection', selection, [
      [
        'lists',
        selection.lists.map((list) =>
          words(mechanism.designations.find(({ id }) => id === list)?.name ?? list),
        ),
      ],
      ['threshold', selection.investment === undefined ? [] : [threshold(selection.investment)]],
      ['binds', bound === undefined ? [] : [say(`threshold-scope.${bound.value}`, { open: bound.open })]],
      ['contents', selection.contents.map((part) => say(`contents.${part}`))],
    ]);
  });

const threshold = ({ measure, limit }: NonNullable<Selection['investment']>): Phrase =>
  'above' in limit
    ? say(`above.${measure}`, { params: { tenThousands: limit.above / 10_000 } })
    : say(`at-least.${measure}`, { params: { tenThousands: limit.atLeast / 10_000 } });

/** What stands between a problem and a meeting, and what must be written down about it. */
export const problemRules = ({ mechanism: { problems } }: Names): Rule[] => [
  rule('gate', { id: 'gate', ...problems.gate }, [
    ['steps', problems.gate.steps.map((step) => say(`step.${step}`))],
    ['late', [say(`late.${problems.gate.late}`)]],
  ]),
  rule('docket', { id: 'docket', ...problems.docket }, [
    ['mandatory', problems.docket.mandatory.map((field) => say(`field.${field}`))],
    ['kinds', problems.kinds.map((kind) => say(`problem-kind.${kind}`))],
  ]),
  rule('charter', { id: 'charter', ...problems.charter }, [
    ['ones', problems.charter.ones.map((one) => say(`one.${one}`))],
  ]),
];
