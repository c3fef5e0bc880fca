import type { Phrase } from '@guatu/contract';
import type { ScoreItem, ScoreMethod } from '@guatu/engine';
import { condition } from './condition.ts';
import { answer } from './fact.ts';
import { limits, sharedEdge } from './limits.ts';
import type { Names } from './names.ts';
import { figure, measuredIn, operand } from './operand.ts';
import { party } from './party.ts';
import { maybe, quoted, say } from './phrase.ts';

type Method<Key extends string> = Extract<ScoreMethod, Record<Key, unknown>>;
type Kind = ScoreItem['kind'];

/** How an item earns its points, in the parts that its sentence is made of. */
export const scoreMethod = (method: ScoreMethod, item: ScoreItem, names: Names): Phrase[] => {
  if ('eachProject' in method) {
    const { method: inner, where } = method.eachProject;
    return [
      say('scored.each-project'),
      ...maybe(where, (chosen) => say('where', { of: condition(chosen, names) })),
      ...scoreMethod(inner, item, names),
    ];
  }
  if ('proportional' in method) return [proportional(method, item, names)];
  if ('target' in method) return target(method, item, names);
  if ('bands' in method) return bands(method, item.kind, names);
  if ('each' in method) return each(method, item.kind, names);
  if ('choices' in method) return choices(method, item.kind, names);
  if ('judged' in method) return judged(method, item.kind, names);
  return [
    say('scored.when', { when: condition(method.when, names), marks: marks(method.points, item.kind) }),
  ];
};

/** Points as one says them: got, added or taken off. A deduction may be written with or without a minus. */
export const marks = (points: number, kind: Kind): Phrase => {
  if (kind === 'deduction' || points < 0) return say('marks.off', { points: Math.abs(points) });
  return say(kind === 'bonus' ? 'marks.plus' : 'marks.get', { points });
};

const inFull = ({ points, kind }: ScoreItem): Phrase =>
  points === undefined ? say('marks.full') : marks(points, kind);

const proportional = (
  { proportional: { to, at } }: Method<'proportional'>,
  item: ScoreItem,
  names: Names,
): Phrase =>
  say('scored.proportional', {
    of: operand(to, names),
    at: figure(at, measuredIn(to, names.mechanism)),
    marks: inFull(item),
  });

const target = (
  { target: { actual, target, over, under } }: Method<'target'>,
  item: ScoreItem,
  names: Names,
) => [
  say('scored.target', {
    actual: operand(actual, names),
    target: operand(target, names, measuredIn(actual, names.mechanism)),
    marks: inFull(item),
  }),
  ...maybe(over, (side) => slope('over', side, names)),
  ...maybe(under, (side) => slope('under', side, names)),
];

type Slope = NonNullable<Method<'target'>['target']['over']>;

const slope = (side: 'over' | 'under', { of, per, points, atMost }: Slope, names: Names): Phrase => {
  const params = {
    of: operand(of, names),
    per: figure(per, measuredIn(of, names.mechanism)),
    points,
  };
  return atMost === undefined
    ? say(`slope.${side}`, params)
    : say(`slope-capped.${side}`, { ...params, atMost });
};

const bands = ({ by, bands: all, edges }: Method<'bands'>, kind: Kind, names: Names): Phrase[] => {
  const measured = measuredIn(by, names.mechanism);
  return [
    say('scored.by', { of: operand(by, names) }),
    ...all.map((band) =>
      say('scored.band', {
        limits: limits(band, (value: number) => figure(value, measured)),
        marks: marks(band.points, kind),
      }),
    ),
    ...sharedEdge(all, edges, names).map((of) => say('scored.edge', { of })),
  ];
};

const each = ({ each: { of, points, most } }: Method<'each'>, kind: Kind, names: Names): Phrase[] => {
  const measured = measuredIn(of, names.mechanism);
  const earned = { of: operand(of, names), marks: marks(points, kind) };
  return [
    measured === 'number'
      ? say('scored.multiplied', earned)
      : say('scored.each', { ...earned, one: figure(1, measured) }),
    ...maybe(most, (limit) => say('scored.most', { span: say(`span.${limit.in}`), count: limit.times })),
  ];
};

const choices = ({ choices: all, by: { fact } }: Method<'choices'>, kind: Kind, names: Names): Phrase[] => [
  say('scored.by', { of: quoted(names.fact(fact)) }),
  ...all.map(({ is, points }) =>
    say('scored.choice', { of: answer(fact, is, names), marks: marks(points, kind) }),
  ),
];

const judged = ({ judged: { by, from, to } }: Method<'judged'>, kind: Kind, names: Names): Phrase[] => [
  by === 'not-stated' ? say('scored.judge-unsaid') : say('scored.judge', { of: party(by, names) }),
  from === 'not-stated' ? judgedTo(to, kind) : judgedFrom(from, to, kind),
];

const judgedTo = (to: Method<'judged'>['judged']['to'], kind: Kind): Phrase =>
  to === 'not-stated' ? say('scored.judged-unsaid') : say('scored.judged-to', { to: marks(to, kind) });

const judgedFrom = (from: number, to: Method<'judged'>['judged']['to'], kind: Kind): Phrase =>
  to === 'not-stated'
    ? say('scored.judged-from', { from: marks(from, kind) })
    : say('scored.judged-between', { from: marks(from, kind), to: marks(to, kind) });
