import type { Bearer } from '../organisation/index.ts';

/** How much comes round to one post or unit, month by month. */
export type Load = {
  bearer: Bearer;
  /** In order of time, without the months in which nothing is due. */
  months: Array<{ month: string; duties: number }>;
  /** Over all months. */
  duties: number;
};
