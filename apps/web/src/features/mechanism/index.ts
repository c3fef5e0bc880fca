export { ClauseList } from './clause-list.tsx';
export { DutyTable } from './duty-table.tsx';
export { FindingList } from './finding-list.tsx';
export { type Mechanism, mechanismQuery, yearQuery } from './mechanism-query.ts';
export { MonthSheet } from './month-sheet.tsx';
export { ShiftedCutoffs } from './shifted-cutoffs.tsx';
export { SlotTable } from './slot-table.tsx';
export { YearCalendar } from './year-calendar.tsx';
