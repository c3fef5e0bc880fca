import type { DueRule, Mechanism } from '../mechanism/index.ts';

type Path = ReadonlyArray<string | number>;

/** A limit, where it stands, and the slot that it comes round with; null for what an event sets off. */
export type Limit = { rule: DueRule; path: Path; every: string | null };

/** Every limit in a mechanism, those inside a choice among several included, in the order of the language. */
export const limitsIn = (mechanism: Mechanism): Limit[] => [
  ...mechanism.duties.flatMap((duty, index) =>
    within(duty.due, ['duties', index, 'due'], 'every' in duty ? duty.every : null),
  ),
  ...mechanism.scorecards.flatMap(({ objections }, index) =>
    within(objections, ['scorecards', index, 'objections'], null),
  ),
  ...mechanism.lifecycles.flatMap(({ moves, slips, extension }, index) => [
    ...moves.flatMap(({ due }, at) => within(due, ['lifecycles', index, 'moves', at, 'due'], null)),
    ...slips.flatMap(({ due }, at) => within(due, ['lifecycles', index, 'slips', at, 'due'], null)),
    ...within(extension?.answer, ['lifecycles', index, 'extension', 'answer'], null),
  ]),
  ...mechanism.ladders.flatMap(({ rungs }, index) =>
    rungs.flatMap(({ due }, at) => within(due, ['ladders', index, 'rungs', at, 'due'], null)),
  ),
  ...(mechanism.supervision === 'not-stated'
    ? []
    : within(mechanism.supervision.extension.answer, ['supervision', 'extension', 'answer'], null)),
];

const within = (rule: DueRule | undefined, path: Path, every: string | null): Limit[] => {
  if (rule === undefined) return [];
  if (typeof rule !== 'object') return [{ rule, path, every }];
  return [
    { rule, path, every },
    ...('cases' in rule
      ? rule.cases.flatMap(({ due }, index) => within(due, [...path, 'cases', index, 'due'], every))
      : []),
    ...('otherwise' in rule ? within(rule.otherwise, [...path, 'otherwise'], every) : []),
  ];
};
