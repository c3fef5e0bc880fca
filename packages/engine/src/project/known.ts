export const figureNames = [
  'total-investment',
  'completed-before',
  'annual-plan',
  'completed',
  'statistics',
] as const;
export type FigureName = (typeof figureNames)[number];

/** A figure as somebody gave it. */
export type GivenFigure = {
  figure: FigureName;
  /** `2018-05` of a month, `2018` of a year, empty for the whole project. */
  period: string;
  /** Counts from 1 in each period. */
  version: number;
  /** Whole yuan; null withdraws it. */
  amount: number | null;
  /** ISO date. */
  givenOn: string;
};

/** What was known at the end of a day: of each figure and period the last that had been given by then. */
export const knownOn = <Given extends GivenFigure>(figures: readonly Given[], day: string): Given[] => {
  const latest = new Map<string, Given>();
  for (const one of figures) {
    if (one.givenOn > day) continue;
    const key = `${one.figure} ${one.period}`;
    const known = latest.get(key);
    if (known === undefined || known.version < one.version) latest.set(key, one);
  }
  return [...latest.values()];
};
