/**
 * A place between numbers: just before `at`, or just after it. Two edges at the same number then differ by whether the
 * number itself lies on this side, and open and closed ends need no cases of their own.
 */
export type Cut = { readonly at: number; readonly after: boolean };

/** Every number between two cuts. An edge that is left open lies at infinity. */
export type Interval = { readonly from: Cut; readonly to: Cut };

const endless: Interval = {
  from: { at: -Infinity, after: false },
  to: { at: Infinity, after: true },
};

/** From and to are both included; without one of them, that side is open. */
export const between = (from = -Infinity, to = Infinity): Interval => ({
  from: { at: from, after: false },
  to: { at: to, after: true },
});

/** Below zero when `one` comes first. */
export const compareCuts = (one: Cut, other: Cut): number => {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return Number(one.after) - Number(other.after);
};

export const firstCut = (...cuts: readonly Cut[]): Cut =>
  cuts.reduce((one, other) => (compareCuts(one, other) <= 0 ? one : other), endless.to);

export const lastCut = (...cuts: readonly Cut[]): Cut =>
  cuts.reduce((one, other) => (compareCuts(one, other) >= 0 ? one : other), endless.from);

/** Whether no number lies in it, as when its edges are crossed. */
export const isEmpty = ({ from, to }: Interval): boolean => compareCuts(from, to) >= 0;

/** What two have in common; empty where they share nothing. */
export const shared = (one: Interval, other: Interval): Interval => ({
  from: lastCut(one.from, other.from),
  to: firstCut(one.to, other.to),
});

/** Whether it is a single number, such as an edge that two bands share. */
export const isSingle = ({ from, to }: Interval): boolean => from.at === to.at && !from.after && to.after;

/** The interval as it is written in every language: `0 < x < 10`, `x ≥ 30`, `x = 5`. */
export const written = (interval: Interval): string => {
  const { from, to } = interval;
  if (isSingle(interval)) return `x = ${from.at}`;
  if (from.at === -Infinity) return to.at === Infinity ? 'x' : `x ${to.after ? '≤' : '<'} ${to.at}`;
  if (to.at === Infinity) return `x ${from.after ? '>' : '≥'} ${from.at}`;
  return `${from.at} ${from.after ? '<' : '≤'} x ${to.after ? '≤' : '<'} ${to.at}`;
};
