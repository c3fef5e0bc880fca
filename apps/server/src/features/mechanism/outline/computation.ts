import type { Phrase } from '@guatu/contract';
import type { Computation, Condition, Operand } from '@guatu/engine';
import { condition } from './condition.ts';
import type { Names } from './names.ts';
import { operand } from './operand.ts';
import { joined, maybe, quoted, say } from './phrase.ts';
import { settled } from './settled.ts';

type Moment = 'as-of' | { fact: string };

/** How a measure is worked out, as a formula in words. */
export const computation = (is: Computation, names: Names): Phrase[] => {
  const said = (of: Operand) => operand(of, names);
  const moment = (of: Moment) => (of === 'as-of' ? say('as-of') : quoted(names.fact(of.fact)));
  const where = (chosen: Condition | undefined) =>
    maybe(chosen, (one) => say('where', { of: condition(one, names) }));
  if ('rate' in is) return [say('computed.rate', { of: said(is.rate.of), to: said(is.rate.to) })];
  if ('ratio' in is) return [say('computed.ratio', { of: said(is.ratio.of), to: said(is.ratio.to) })];
  if ('difference' in is) {
    const { of, minus } = is.difference;
    return [say('computed.difference', { of: said(of), minus: said(minus) })];
  }
  if ('sum' in is) return [say('computed.sum', { of: joined('list', is.sum.map(said)) })];
  if ('pace' in is) {
    const { value, open } = settled(names.mechanism, is.pace);
    return [say(`computed.pace.${value}`, {}, open)];
  }
  if ('change' in is) {
    const { of, periods, as } = is.change;
    return [say(`computed.change.${as}`, { of: said(of), count: periods })];
  }
  if ('average' in is) return [say('computed.average', { of: said(is.average) })];
  if ('projects' in is) return [say('computed.projects'), ...where(is.projects.where)];
  if ('total' in is) return [say('computed.total', { of: said(is.total.of) }), ...where(is.total.where)];
  if ('days' in is) {
    const { value, open } = settled(names.mechanism, is.days.count);
    const params = { from: moment(is.days.from), to: moment(is.days.to) };
    return [say(`computed.days.${value}`, params, open)];
  }
  const { from, to, as = 'whole' } = is.months;
  return [say(`computed.months.${as}`, { from: moment(from), to: moment(to) })];
};
