import { compare, divided, fraction, type Fraction, minus, sum, times, zero } from '../fraction/index.ts';
import { type Answer, type Computation, type Condition, type Operand, settle } from '../mechanism/index.ts';
import type { FactValue } from './subject.ts';
import { daysBetween, isDate, monthsBetween, pace } from './time.ts';
import { allOf, anyOf, notSo, type Truth } from './truth.ts';
import { earlier, observationOf, projectsIn, togetherIn, type View, workedOut } from './view.ts';

// Measures lean on conditions and conditions on measures: this is one recursion, and so one file.

const hundred = fraction(100);
const one = fraction(1);

/** What is known of a fact; null where nothing is. */
export const factIn = (view: View, fact: string): FactValue => observationOf(view)?.facts[fact] ?? null;

/** The figure of an operand, exact. A yes counts one and a no nothing; null when a fact is missing. */
export const figureIn = (view: View, operand: Operand): Fraction | null => {
  if (typeof operand === 'number') return fraction(operand);
  if ('measure' in operand) return measureIn(view, operand.measure);
  const value = factIn(view, operand.fact);
  if (typeof value === 'boolean') return value ? one : zero;
  return typeof value === 'number' && Number.isFinite(value) ? fraction(value) : null;
};

const measureIn = (view: View, id: string): Fraction | null => {
  const rule = view.yardstick.mechanism.measures.find((measure) => measure.id === id);
  return rule === undefined ? null : workedOut(view, `measure ${id}`, (inner) => computed(inner, rule.is));
};

const computed = (view: View, is: Computation): Fraction | null => {
  if ('rate' in is) {
    return both(view, is.rate.of, is.rate.to, (of, to) => divided(times(of, hundred), to));
  }
  if ('ratio' in is) return both(view, is.ratio.of, is.ratio.to, divided);
  if ('difference' in is) return both(view, is.difference.of, is.difference.minus, minus);
  if ('sum' in is) return total(is.sum.map((operand) => figureIn(view, operand)));
  if ('pace' in is) {
    const asOf = observationOf(view)?.asOf;
    return asOf === undefined ? null : pace(asOf, settle(view.yardstick.mechanism, is.pace));
  }
  if ('change' in is) return changed(view, is.change);
  if ('average' in is) return mean(togetherIn(view)?.map((each) => figureIn(each, is.average)));
  if ('projects' in is) return counted(view, is.projects.where);
  if ('total' in is) {
    const { of, where } = is.total;
    const chosen = projectsWhere(view, where);
    return chosen && total(chosen.map((project) => figureIn(project, of)));
  }
  if ('days' in is) {
    const { yardstick } = view;
    const count = settle(yardstick.mechanism, is.days.count);
    return between(view, is.days, (from, to) => daysBetween(yardstick.calendar, from, to, count));
  }
  const { as = 'whole' } = is.months;
  return between(view, is.months, (from, to) => monthsBetween(from, to, as));
};

const both = (
  view: View,
  first: Operand,
  second: Operand,
  work: (first: Fraction, second: Fraction) => Fraction | null,
): Fraction | null => {
  const [left, right] = [figureIn(view, first), figureIn(view, second)];
  return left && right && work(left, right);
};

const total = (figures: readonly (Fraction | null)[]): Fraction | null => {
  const stated = figures.filter((figure) => figure !== null);
  return stated.length < figures.length ? null : sum(stated);
};

const mean = (figures: readonly (Fraction | null)[] | undefined): Fraction | null => {
  const all = figures && total(figures);
  return all ? divided(all, fraction(figures.length)) : null;
};

/** A change in percent of nothing, or of less than nothing, says nothing. */
const changed = (
  view: View,
  { of, periods, as }: Extract<Computation, { change: unknown }>['change'],
): Fraction | null => {
  const past = earlier(view, periods);
  const [now, then] = [figureIn(view, of), past && figureIn(past, of)];
  if (now === null || then === null) return null;
  if (as === 'difference') return minus(now, then);
  return compare(then, zero) > 0 ? divided(times(minus(now, then), hundred), then) : null;
};

const counted = (view: View, where: Condition | undefined): Fraction | null => {
  const chosen = projectsWhere(view, where);
  return chosen && fraction(chosen.length);
};

/** A unit's projects that meet a condition; null while it is not known of one of them whether it does. */
export const projectsWhere = (view: View, where: Condition | undefined): View[] | null => {
  const projects = projectsIn(view);
  if (projects === null || where === undefined) return projects;
  const truths = projects.map((project) => holdsIn(project, where));
  return truths.includes(null) ? null : projects.filter((_, index) => truths[index]);
};

type Moment = 'as-of' | { fact: string };

const between = (
  view: View,
  moments: { from: Moment; to: Moment },
  count: (from: string, to: string) => number | null,
): Fraction | null => {
  const [from, to] = [dateIn(view, moments.from), dateIn(view, moments.to)];
  const figure = from === null || to === null ? null : count(from, to);
  return figure === null ? null : fraction(figure);
};

const dateIn = (view: View, moment: Moment): string | null => {
  const value = moment === 'as-of' ? observationOf(view)?.asOf : factIn(view, moment.fact);
  return isDate(value) ? value : null;
};

/** Whether a condition holds; null when what is missing could decide it either way. */
export const holdsIn = (view: View, condition: Condition): Truth => {
  if ('all' in condition) return allOf(condition.all.map((each) => holdsIn(view, each)));
  if ('any' in condition) return anyOf(condition.any.map((each) => holdsIn(view, each)));
  if ('not' in condition) return notSo(holdsIn(view, condition.not));
  if ('running' in condition) return running(view, condition.running, condition.holds);
  if ('class' in condition) return inClass(view, condition.class);
  if ('listed' in condition) {
    const { lists } = view.subject;
    return lists === undefined ? null : condition.listed.some((list) => lists.includes(list));
  }
  if ('is' in condition) return answers(factIn(view, condition.fact), condition.is);
  if ('stated' in condition) return (factIn(view, condition.fact) !== null) === condition.stated;
  return withinLimits(
    view,
    figureIn(view, 'fact' in condition ? { fact: condition.fact } : { measure: condition.measure }),
    condition,
  );
};

/** Whether it held in each of the last periods, the present one included. One in which it did not is enough to say no. */
const running = (view: View, periods: number, holds: Condition): Truth =>
  allOf(
    Array.from({ length: periods }, (_, ago) => {
      const then = earlier(view, ago);
      return then && holdsIn(then, holds);
    }),
  );

const inClass = (view: View, id: string): Truth => {
  const rule = view.yardstick.mechanism.classes.find((each) => each.id === id);
  return rule === undefined ? null : workedOut(view, `class ${id}`, (inner) => holdsIn(inner, rule.when));
};

const answers = (value: FactValue, is: Answer | readonly Answer[]): Truth => {
  if (value === null) return null;
  return typeof is === 'object' ? is.includes(value) : is === value;
};

type Limits = { [Limit in 'atLeast' | 'above' | 'atMost' | 'below']?: Operand | undefined };

const withinLimits = (view: View, figure: Fraction | null, limits: Limits): Truth => {
  const kept = (limit: Operand | undefined, keeps: (order: number) => boolean): Truth => {
    if (limit === undefined) return true;
    const edge = figureIn(view, limit);
    return figure && edge && keeps(compare(figure, edge));
  };
  return allOf([
    kept(limits.atLeast, (order) => order >= 0),
    kept(limits.above, (order) => order > 0),
    kept(limits.atMost, (order) => order <= 0),
    kept(limits.below, (order) => order < 0),
  ]);
};
