import type { Phrase } from '@guatu/contract';
import type { ScoreGate, ScoreItem, ScorePart, Scorecard } from '@guatu/engine';
import { condition } from './condition.ts';
import { due } from './due.ts';
import { limits } from './limits.ts';
import type { Names } from './names.ts';
import { parties } from './party.ts';
import { joined, maybe, rule, type Rule, say, stated, words } from './phrase.ts';
import { scoreMethod } from './score-method.ts';

/** The scorecards with their parts, items, gates and roll-up, each under its own clause. */
export const scoreRules = (names: Names): Rule[] =>
  names.mechanism.scorecards.flatMap((card) => [
    cardRule(card, names),
    ...card.parts.flatMap((part) => [
      partRule(part, card),
      ...part.items.map((item) => itemRule(item, part, names)),
    ]),
    ...card.gates.map((gate) => gateRule(gate, card, names)),
    ...(card.rollUp === undefined
      ? []
      : [
          rule('roll-up', { id: card.id, clause: card.rollUp.clause, says: card.name }, [
            ['over', [say(`every.${card.rollUp.over}`)]],
            ['how', [say(`roll-up.${card.rollUp.how}`)]],
          ]),
        ]),
  ]);

const points = (value: number): Phrase => say('points', { value });

const cardRule = (card: Scorecard, names: Names): Rule =>
  rule('scorecard', card, [
    ['of', [say(`subject.${card.of}`)]],
    ['period', [say(`every.${card.period}`)]],
    ['out-of', [card.outOf === 'open' ? say('out-of-open') : points(card.outOf)]],
    ['at-most', maybe(card.atMost, points)],
    [
      'parts',
      card.parts.map(({ name, points: full }) =>
        full === undefined ? words(name) : say('part-of-card', { of: words(name), points: points(full) }),
      ),
    ],
    [
      'grades',
      card.grades.map((grade) => say('banded', { of: words(grade.name), limits: limits(grade, points) })),
    ],
    [
      'leagues',
      card.leagues.map(({ name, of }) =>
        say('banded', { of: words(name), limits: joined('list', parties(of, names)) }),
      ),
    ],
    ['decimals', [card.decimals === 0 ? say('whole-points') : say('decimals', { count: card.decimals })]],
    ['objections', due(card.objections, names)],
  ]);

const partRule = ({ id, clause, name, ...part }: ScorePart, card: Scorecard): Rule =>
  rule('score-part', { id, clause, says: name }, [
    ['part-of', [words(card.name)]],
    ['points', maybe(part.points, points)],
    ['at-most', maybe(part.atMost, points)],
    ['pass', maybe(part.pass, (pass) => stated(pass, points))],
  ]);

const itemRule = (item: ScoreItem, part: ScorePart, names: Names): Rule =>
  rule('score-item', item, [
    ['part-of', [words(part.name)]],
    ['item-kind', item.kind === 'score' ? [] : [say(`item-kind.${item.kind}`)]],
    ['points', maybe(item.points, points)],
    [
      'method',
      item.method === 'not-stated' ? [stated(item.method, points)] : scoreMethod(item.method, item, names),
    ],
    ['at-most', maybe(item.atMost, points)],
    ['at-least', maybe(item.atLeast, points)],
    [
      'not-applicable',
      maybe(item.notApplicable, ({ when, instead }) =>
        say(`not-applicable.${instead}`, { when: condition(when, names) }),
      ),
    ],
  ]);

const gateRule = ({ clause, says, when, brings }: ScoreGate, card: Scorecard, names: Names): Rule =>
  rule('score-gate', { id: card.id, clause, says }, [
    ['part-of', [words(card.name)]],
    ['when', ['failed' in when ? failed(when, card) : condition(when, names)]],
    ['brings', [effect(brings)]],
  ]);

const failed = (
  { failed: parts, atLeast, atMost }: Extract<ScoreGate['when'], { failed: unknown }>,
  card: Scorecard,
) => {
  const of = joined(
    'list',
    parts.map((part) => words(card.parts.find(({ id }) => id === part)?.name ?? part)),
  );
  if (atMost === undefined) return say('failed.from', { of, count: atLeast });
  return atMost === atLeast
    ? say('failed.just', { of, count: atLeast })
    : say('failed.between', { of, from: atLeast, to: atMost });
};

const effect = (brings: ScoreGate['brings']): Phrase => {
  if ('gradesLower' in brings) return say('gate.lower', { count: brings.gradesLower });
  return 'award' in brings ? say('gate.no-award') : say('gate.at-most', { points: points(brings.atMost) });
};
