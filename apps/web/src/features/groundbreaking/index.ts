export { groundbreakingQuery } from './groundbreaking-queries.ts';
export { EventHead } from './event-head.tsx';
export { PlanView } from './plan-view.tsx';
export { StartDates } from './start-dates.tsx';
export { Starts } from './starts.tsx';
export { GuestCounts } from './guest-counts.tsx';
export { YearTable } from './year-table.tsx';
