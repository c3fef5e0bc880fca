import type { Answer, Condition, Operand, SubjectKind } from '../mechanism/index.ts';

export type Path = ReadonlyArray<string | number>;

/** Of what kinds of subject something may be said; null where the file does not tell. */
export type Subjects = readonly SubjectKind[] | null;

/** Where a rule leans on a fact, a measure or a class, and as what. */
export type FactUse = {
  kind: 'fact' | 'measure' | 'class';
  id: string;
  path: Path;
  of: Subjects;
  /** `known`: only whether it is known matters. Answers are those that a rule compares it with. */
  as: 'number' | 'date' | 'known' | { answers: readonly { answer: Answer; path: Path }[] };
};

/** The uses in each row of a list. */
export const inEach = <Row>(
  rows: readonly Row[],
  path: Path,
  uses: (row: Row, path: Path) => FactUse[],
): FactUse[] => rows.flatMap((row, index) => uses(row, [...path, index]));

export const inOperand = (operand: Operand | undefined, path: Path, of: Subjects): FactUse[] => {
  if (operand === undefined || typeof operand === 'number') return [];
  return 'fact' in operand
    ? [{ kind: 'fact', id: operand.fact, path: [...path, 'fact'], of, as: 'number' }]
    : [{ kind: 'measure', id: operand.measure, path: [...path, 'measure'], of, as: 'number' }];
};

export const inCondition = (condition: Condition | undefined, path: Path, of: Subjects): FactUse[] => {
  if (condition === undefined || 'listed' in condition) return [];
  if ('all' in condition)
    return inEach(condition.all, [...path, 'all'], (one, at) => inCondition(one, at, of));
  if ('any' in condition)
    return inEach(condition.any, [...path, 'any'], (one, at) => inCondition(one, at, of));
  if ('not' in condition) return inCondition(condition.not, [...path, 'not'], of);
  if ('running' in condition) return inCondition(condition.holds, [...path, 'holds'], of);
  if ('class' in condition)
    return [{ kind: 'class', id: condition.class, path: [...path, 'class'], of, as: 'known' }];
  if ('is' in condition)
    return [factIn(condition.fact, path, of, { answers: answersIn(condition.is, path) })];
  if ('stated' in condition) return [factIn(condition.fact, path, of, 'known')];
  return [
    'fact' in condition
      ? factIn(condition.fact, path, of, 'number')
      : { kind: 'measure', id: condition.measure, path: [...path, 'measure'], of, as: 'number' },
    ...inOperand(condition.atLeast, [...path, 'atLeast'], of),
    ...inOperand(condition.above, [...path, 'above'], of),
    ...inOperand(condition.atMost, [...path, 'atMost'], of),
    ...inOperand(condition.below, [...path, 'below'], of),
  ];
};

export const factIn = (id: string, path: Path, of: Subjects, as: FactUse['as']): FactUse => ({
  kind: 'fact',
  id,
  path: [...path, 'fact'],
  of,
  as,
});

const answersIn = (is: Answer | Answer[], path: Path) =>
  Array.isArray(is)
    ? is.map((answer, index) => ({ answer, path: [...path, 'is', index] }))
    : [{ answer: is, path: [...path, 'is'] }];
