import { api } from '../../api/client.ts';
import type { RegisterFilter } from '../project/index.ts';

export const barsQuery = (input: RegisterFilter) => api.wall.bars.queryOptions({ input });
export const placesQuery = (input: RegisterFilter) => api.wall.places.queryOptions({ input });
export const monthsQuery = (input: RegisterFilter) => api.wall.months.queryOptions({ input });
export const postersQuery = api.wall.posters.queryOptions();

export type Bars = Awaited<ReturnType<typeof api.wall.bars.call>>;
export type BarsProject = Bars['projects'][number];
export type Places = Awaited<ReturnType<typeof api.wall.places.call>>;
export type PlacedProject = Places['projects'][number];
export type Months = Awaited<ReturnType<typeof api.wall.months.call>>;
export type MonthsProject = Months['projects'][number];
export type LightColour = BarsProject['light'];
