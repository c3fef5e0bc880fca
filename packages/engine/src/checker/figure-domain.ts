import { between, type Domain } from '../band/index.ts';
import {
  type Computation,
  type FactType,
  isLedgerFact,
  ledgerFacts,
  type Mechanism,
  type Operand,
} from '../mechanism/index.ts';

/** Which values a figure can take at all: no amount is negative, and there is no half project. */
export const domainOf = (mechanism: Mechanism, operand: Operand): Domain => {
  if (typeof operand === 'number') return between(operand, operand);
  if ('fact' in operand) {
    const type = mechanism.facts.find(({ id }) => id === operand.fact)?.type;
    return byType(type ?? (isLedgerFact(operand.fact) ? ledgerFacts[operand.fact] : 'number'));
  }
  const rule = mechanism.measures.find(({ id }) => id === operand.measure);
  return rule === undefined ? between() : computed(mechanism, rule.is);
};

const byType = (type: FactType): Domain => {
  if (type === 'amount' || type === 'count') return { ...between(0), decimals: 0 };
  return type === 'yes-no' ? { ...between(0, 1), decimals: 0 } : between();
};

const computed = (mechanism: Mechanism, is: Computation): Domain => {
  const of = (operand: Operand) => domainOf(mechanism, operand);
  if ('rate' in is) return between(leastOf([of(is.rate.of), of(is.rate.to)]));
  if ('ratio' in is) return between(leastOf([of(is.ratio.of), of(is.ratio.to)]));
  if ('sum' in is) return added(is.sum.map(of));
  if ('total' in is) return added([of(is.total.of)]);
  if ('average' in is) return between(leastOf([of(is.average)]));
  if ('projects' in is) return { ...between(0), decimals: 0 };
  if ('difference' in is)
    return { ...between(), ...stepsOf([of(is.difference.of), of(is.difference.minus)]) };
  if ('days' in is || 'months' in is) return { ...between(), decimals: 0 };
  return 'pace' in is ? between(0, 100) : between();
};

/** Nothing less than nothing comes of figures of which none is. */
const leastOf = (domains: readonly Domain[]): number | undefined =>
  domains.every(({ from }) => from.at >= 0) ? 0 : undefined;

const added = (domains: readonly Domain[]): Domain => ({ ...between(leastOf(domains)), ...stepsOf(domains) });

const stepsOf = (domains: readonly Domain[]): { decimals?: number } =>
  domains.every(({ decimals }) => decimals === 0) ? { decimals: 0 } : {};
