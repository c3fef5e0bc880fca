import { api } from '../../api/client.ts';

/** How many months are looked at. */
const months = 12;

export const burdenQuery = api.burden.show.queryOptions({ input: { months } });

export type BurdenOfAll = Awaited<ReturnType<typeof api.burden.show.call>>;
export type UnitBurden = BurdenOfAll['units'][number];
