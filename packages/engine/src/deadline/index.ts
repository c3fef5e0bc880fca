export type { DueDate } from './due-date.ts';
export { dueOn, type Occasioned } from './due-on.ts';
