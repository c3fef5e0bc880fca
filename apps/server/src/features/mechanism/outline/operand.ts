import type { Phrase } from '@guatu/contract';
import {
  type Computation,
  type FactType,
  isLedgerFact,
  ledgerFacts,
  type Mechanism,
  type Operand,
} from '@guatu/engine';
import type { Names } from './names.ts';
import { quoted, say } from './phrase.ts';

/** What a figure is counted in. `points` are percentage points; `count` is of things; `number` has no unit. */
export type Measured = 'yuan' | 'percent' | 'points' | 'days' | 'months' | 'count' | 'number';

/** A number, or the name of what it comes from. */
export const operand = (given: Operand, names: Names, measured: Measured = 'number'): Phrase => {
  if (typeof given === 'number') return figure(given, measured);
  return quoted('fact' in given ? names.fact(given.fact) : names.measure(given.measure));
};

/** A number in its unit; money is whole yuan in the file and 万元 or 亿元 to a reader. */
export const figure = (value: number, measured: Measured): Phrase =>
  measured === 'yuan' ? money(value) : say(`figure.${measured}`, { value });

const money = (yuan: number): Phrase => {
  const size = Math.abs(yuan);
  if (size >= 100_000_000 && size % 1_000_000 === 0) return say('money.yi', { value: yuan / 100_000_000 });
  return size >= 10_000 && size % 100 === 0
    ? say('money.wan', { value: yuan / 10_000 })
    : say('money.yuan', { value: yuan });
};

/** What a figure is counted in; a measure that leads back to itself has no unit. */
export const measuredIn = (
  given: Operand,
  mechanism: Mechanism,
  behind: readonly string[] = [],
): Measured => {
  if (typeof given === 'number') return 'number';
  if ('fact' in given) return measuredBy[factType(given.fact, mechanism)];
  const rule = mechanism.measures.find(({ id }) => id === given.measure);
  return rule === undefined || behind.includes(rule.id)
    ? 'number'
    : computedIn(rule.is, (of) => measuredIn(of, mechanism, [...behind, rule.id]));
};

const factType = (fact: string, { facts }: Mechanism): FactType =>
  facts.find(({ id }) => id === fact)?.type ?? (isLedgerFact(fact) ? ledgerFacts[fact] : 'number');

const measuredBy: Record<FactType, Measured> = {
  amount: 'yuan',
  percent: 'percent',
  count: 'count',
  number: 'number',
  'yes-no': 'count',
  choice: 'number',
  date: 'number',
};

const computedIn = (is: Computation, unit: (of: Operand) => Measured): Measured => {
  if ('rate' in is || 'pace' in is) return 'percent';
  if ('difference' in is) return apart(firstUnit([is.difference.of, is.difference.minus].map(unit)));
  if ('sum' in is) return firstUnit(is.sum.map(unit));
  if ('change' in is) return is.change.as === 'percent' ? 'percent' : apart(unit(is.change.of));
  if ('average' in is) return unit(is.average);
  if ('total' in is) return unit(is.total.of);
  if ('projects' in is) return 'count';
  if ('days' in is) return 'days';
  return 'months' in is ? 'months' : 'number';
};

/** A bare number is counted in what it is taken with. */
const firstUnit = (units: readonly Measured[]): Measured =>
  units.find((measured) => measured !== 'number') ?? 'number';

/** Two percentages are percentage points apart. */
const apart = (measured: Measured): Measured => (measured === 'percent' ? 'points' : measured);
