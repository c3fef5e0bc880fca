import type { Load } from '../load/index.ts';
import type { Bearer } from '../organisation/index.ts';

/** What comes round to a post or unit before and after, in all and month by month. */
export type LoadChange = {
  bearer: Bearer;
  before: number;
  after: number;
  months: Array<{ month: string; before: number; after: number }>;
};

/** Two loads side by side, bearer by bearer, the biggest change first, whoever is most burdened first among equals. */
export const loadChanges = (before: readonly Load[], after: readonly Load[]): LoadChange[] => {
  const [one, other] = [byBearer(before), byBearer(after)];
  return [...new Map([...one, ...other])]
    .map(([key, { bearer }]) => ({
      bearer,
      before: one.get(key)?.duties ?? 0,
      after: other.get(key)?.duties ?? 0,
      months: monthsOf(one.get(key), other.get(key)),
    }))
    .sort((a, b) => difference(b) - difference(a) || b.after - a.after);
};

const byBearer = (loads: readonly Load[]) =>
  new Map(loads.map((load) => [`${load.bearer.kind}:${load.bearer.id}`, load]));

const difference = ({ before, after }: LoadChange): number => Math.abs(after - before);

const monthsOf = (before: Load | undefined, after: Load | undefined): LoadChange['months'] => {
  const [one, other] = [byMonth(before), byMonth(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .sort()
    .map((month) => ({ month, before: one.get(month) ?? 0, after: other.get(month) ?? 0 }));
};

const byMonth = (load: Load | undefined) =>
  new Map((load?.months ?? []).map(({ month, duties }) => [month, duties]));
