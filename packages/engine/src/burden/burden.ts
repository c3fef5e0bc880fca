import { addMonths } from './months.ts';

/** Something that a unit handed in, once, or worked on. */
export type Return = {
  /** `2018-05`. */
  month: string;
  unit: string;
  /** Id of the duty that asked for it; null where the mechanism asks for no such thing. */
  rule: string | null;
  /** How many fields somebody really changed; none where one click said that nothing had changed. */
  fields: number;
  /** Work on something that is handed in later: its fields count, and the return does not yet. */
  draft?: boolean;
};

/** What handing in is reckoned to cost, in minutes: an estimate, and said to be one. */
export type Reckoning = { perReturn: number; perField: number };

/** How often, how much, and how long it took by the reckoning. */
export type Burden = { returns: number; fields: number; minutes: number };

export type UnitBurden = Burden & {
  unit: string;
  /** In order of time, none left out. */
  months: Array<Burden & { month: string }>;
  /** By the duty that asked, in the order given. */
  rules: Array<Burden & { rule: string | null }>;
};

/**
 * What returns cost each unit in the months from one to another, both included. Units and rules stand in the order given
 * and in no other: nobody is ranked.
 */
export const burdenOf = (
  returns: readonly Return[],
  { from, to, units, rules, reckoning }: BurdenAsked,
): UnitBurden[] => {
  const months = monthsFrom(from, to);
  return units.map((unit) => {
    const own = returns.filter((one) => one.unit === unit && from <= one.month && one.month <= to);
    return {
      unit,
      ...sum(own, reckoning),
      months: months.map((month) => ({
        month,
        ...sum(
          own.filter((one) => one.month === month),
          reckoning,
        ),
      })),
      rules: [...rules, null].flatMap((rule) => {
        const some = own.filter((one) => one.rule === rule);
        return some.length === 0 ? [] : { rule, ...sum(some, reckoning) };
      }),
    };
  });
};

export type BurdenAsked = {
  from: string;
  to: string;
  units: readonly string[];
  rules: readonly string[];
  reckoning: Reckoning;
};

/** All of them together, month by month. */
export const together = (all: readonly UnitBurden[]): Array<Burden & { month: string }> => {
  const [first] = all;
  return (first?.months ?? []).map(({ month }, index) => {
    const those = all.flatMap(({ months }) => months[index] ?? []);
    return {
      month,
      returns: total(those.map(({ returns }) => returns)),
      fields: total(those.map(({ fields }) => fields)),
      minutes: total(those.map(({ minutes }) => minutes)),
    };
  });
};

/**
 * Whether the minutes of the last months that are over fall or rise against as many before them; null while there are not
 * as many since the first return. A difference of less than a twentieth is none.
 *
 * @param over the last month that is over
 */
export const burdenTrend = (
  months: ReadonlyArray<{ month: string; minutes: number }>,
  over: string,
  span = 3,
): Trend | null => {
  const first = months.findIndex((one) => one.minutes > 0);
  const done = first < 0 ? [] : months.slice(first).filter(({ month }) => month <= over);
  if (done.length < 2 * span) return null;
  const [before, after] = [done.slice(-2 * span, -span), done.slice(-span)].map((some) =>
    total(some.map(({ minutes }) => minutes)),
  );
  if (before === undefined || after === undefined || before === 0) return null;
  const change = (after - before) / before;
  return { before, after, turn: change <= -0.05 ? 'falling' : change >= 0.05 ? 'rising' : 'level' };
};

export type Trend = {
  /** Minutes of the months before, and of the last ones. */
  before: number;
  after: number;
  turn: 'falling' | 'level' | 'rising';
};

const sum = (returns: readonly Return[], { perReturn, perField }: Reckoning): Burden => {
  const fields = total(returns.map((one) => one.fields));
  const count = returns.filter(({ draft }) => draft !== true).length;
  return { returns: count, fields, minutes: count * perReturn + fields * perField };
};

const total = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

const monthsFrom = (from: string, to: string): string[] => {
  const months = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
};
