import type { Computation } from '../mechanism/index.ts';
import {
  factIn,
  type FactUse,
  inCondition,
  inEach,
  inOperand,
  type Path,
  type Subjects,
} from './fact-use.ts';

/** What a measure is worked out from. */
export const inComputation = (is: Computation, path: Path, of: Subjects): FactUse[] => {
  if ('rate' in is) return inShare(is.rate, [...path, 'rate'], of);
  if ('ratio' in is) return inShare(is.ratio, [...path, 'ratio'], of);
  if ('difference' in is) {
    return [
      ...inOperand(is.difference.of, [...path, 'difference', 'of'], of),
      ...inOperand(is.difference.minus, [...path, 'difference', 'minus'], of),
    ];
  }
  if ('sum' in is) return inEach(is.sum, [...path, 'sum'], (one, at) => inOperand(one, at, of));
  if ('change' in is) return inOperand(is.change.of, [...path, 'change', 'of'], of);
  if ('average' in is) return inOperand(is.average, [...path, 'average'], of);
  if ('projects' in is) return inCondition(is.projects.where, [...path, 'projects', 'where'], ['project']);
  if ('total' in is) {
    return [
      ...inOperand(is.total.of, [...path, 'total', 'of'], ['project']),
      ...inCondition(is.total.where, [...path, 'total', 'where'], ['project']),
    ];
  }
  if ('days' in is) return inMoments(is.days, [...path, 'days'], of);
  return 'months' in is ? inMoments(is.months, [...path, 'months'], of) : [];
};

type Share = Extract<Computation, { rate: unknown }>['rate'];

const inShare = (share: Share, path: Path, of: Subjects): FactUse[] => [
  ...inOperand(share.of, [...path, 'of'], of),
  ...inOperand(share.to, [...path, 'to'], of),
];

type Moments = Pick<Extract<Computation, { days: unknown }>['days'], 'from' | 'to'>;

const inMoments = (moments: Moments, path: Path, of: Subjects): FactUse[] =>
  (['from', 'to'] as const).flatMap((end) => {
    const moment = moments[end];
    return moment === 'as-of' ? [] : factIn(moment.fact, [...path, end], of, 'date');
  });
