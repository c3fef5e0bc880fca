import type { Lifecycle, LifecycleMove } from '@guatu/engine';
import { condition } from './condition.ts';
import { due } from './due.ts';
import { extensionRule } from './extension.ts';
import type { Names } from './names.ts';
import { party } from './party.ts';
import { joined, rule, type Rule, say, stated, words } from './phrase.ts';

/** The way of a tracked item: its states, the moves between them, slips, and how a limit is put off. */
export const lifecycleRules = (names: Names): Rule[] =>
  names.mechanism.lifecycles.flatMap((lifecycle) => [
    rule('lifecycle', lifecycle, [
      ['of', [say(`tracked.${lifecycle.of}`)]],
      ['states', lifecycle.states.map(({ name }) => words(name))],
      ['start', [stateName(lifecycle, lifecycle.start)]],
      ['final', lifecycle.states.filter(({ final }) => final).map(({ name }) => words(name))],
    ]),
    ...lifecycle.moves.map((move) => moveRule(move, lifecycle, names)),
    ...lifecycle.slips.map(({ colour, when, due: by, ...slip }) =>
      rule('slip', { id: lifecycle.id, ...slip }, [
        ['colour', [say(`slip.${colour}`)]],
        ['when', [stated(when, (one) => condition(one, names))]],
        ['due', due(by, names)],
      ]),
    ),
    ...(lifecycle.extension === undefined ? [] : [extensionRule(lifecycle.id, lifecycle.extension, names)]),
  ]);

const stateName = ({ states }: Lifecycle, state: string) =>
  words(states.find(({ id }) => id === state)?.name ?? state);

const moveRule = (move: LifecycleMove, lifecycle: Lifecycle, names: Names): Rule =>
  rule('move', move, [
    [
      'move',
      [
        say('move', {
          from: joined(
            'or',
            move.from.map((state) => stateName(lifecycle, state)),
          ),
          to: stateName(lifecycle, move.to),
        }),
      ],
    ],
    ['taken-by', [stated(move.by, (by) => party(by, names))]],
    ['needs', move.needs.map((need) => say(`need.${need}`))],
    ['not-by-doer', move.notByDoer ? [say('not-by-doer')] : []],
    ['due', move.due === undefined ? [] : due(move.due, names)],
  ]);
