import { isLedgerFact, ledgerFacts, type Mechanism, type Operand } from '@guatu/engine';

/** How a figure is read; points are the difference between percentages. */
export type FigureUnit =
  | 'yuan'
  | 'percent'
  | 'points'
  | 'days'
  | 'months'
  | 'count'
  | 'number'
  | 'text'
  | 'date';

type Named = Pick<Mechanism, 'facts' | 'measures'>;

const units = {
  amount: 'yuan',
  percent: 'percent',
  count: 'count',
  number: 'number',
  'yes-no': 'text',
  choice: 'text',
  date: 'date',
} as const;

/** The unit of a fact or a measure; a measure has that of what it is worked out from. */
export const unitOf = (mechanism: Named, operand: Operand, depth = 0): FigureUnit => {
  // Measures that lean on each other in a circle have no figure, and so no unit.
  if (typeof operand === 'number' || depth > mechanism.measures.length) return 'number';
  if ('fact' in operand) {
    const { fact } = operand;
    const declared = mechanism.facts.find(({ id }) => id === fact)?.type;
    const type = declared ?? (isLedgerFact(fact) ? ledgerFacts[fact] : 'number');
    return units[type];
  }
  const is = mechanism.measures.find(({ id }) => id === operand.measure)?.is;
  const inner = (one: Operand) => unitOf(mechanism, one, depth + 1);
  if (is === undefined || 'ratio' in is) return 'number';
  if ('rate' in is || 'pace' in is) return 'percent';
  if ('difference' in is) return inner(is.difference.of) === 'percent' ? 'points' : inner(is.difference.of);
  if ('change' in is) return is.change.as === 'percent' ? 'percent' : inner(is.change.of);
  if ('days' in is) return 'days';
  if ('months' in is) return 'months';
  if ('projects' in is) return 'count';
  if ('sum' in is) return is.sum[0] === undefined ? 'number' : inner(is.sum[0]);
  return inner('average' in is ? is.average : is.total.of);
};
