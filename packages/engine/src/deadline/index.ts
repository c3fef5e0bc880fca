export type { DueDate } from './due-date.ts';
export { dueOn } from './due-on.ts';
export { namedDayFrom } from './named-day.ts';
export type { Occasioned } from './occasioned.ts';
