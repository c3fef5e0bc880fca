/** Paper of a wall chart, landscape. */
export type PosterSize = 'A0' | 'A1' | 'A3';

export type LightColour = 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'grey';

/** Ten-day periods (旬) since the chart begins; a month has three. */
export interface PosterBar {
  readonly from: number;
  readonly to: number;
}

/** A milestone on the chart; `at` in ten-day periods since it begins. */
export interface PosterMark {
  readonly kind: 'planned' | 'forecast' | 'actual';
  readonly at: number;
}

/** A row of the chart. Whole yuan; null where nobody has said. */
export interface PosterProject {
  readonly name: string;
  readonly unit: string | null;
  /** 在建, 停工 … */
  readonly stage: string;
  readonly light: LightColour | null;
  /** Set by hand, against what the figures give. */
  readonly lightByHand: boolean;
  readonly totalInvestment: number | null;
  readonly annualPlan: number | null;
  readonly completed: number;
  readonly plan: PosterBar | null;
  readonly actual: PosterBar | null;
  readonly forecast: PosterBar | null;
  readonly marks: readonly PosterMark[];
}

/** 挂图作战图 as it is to be printed. */
export interface Poster {
  readonly county: string;
  readonly size: PosterSize;
  /** ISO date as of which it stands; also the clock of the finished file. */
  readonly asOf: string;
  readonly drawnUpBy: string;
  /** What the projects were narrowed to, in words; empty for all that its owner sees. */
  readonly narrowed: readonly string[];
  /** Where the chart stands alive, with its filter: what the code opens. */
  readonly address: string;
  /** First month (`2017-01`) and how many. */
  readonly firstMonth: string;
  readonly months: number;
  /** In ten-day periods since the chart begins. */
  readonly today: number;
  /** Sums that hold everything once, whole yuan. */
  readonly sums: { readonly annualPlan: number; readonly completed: number };
  readonly projects: readonly PosterProject[];
}
