export { addCalendarDays, addWorkingDays } from './add-days.ts';
export { type CalendarDay, calendarDays } from './calendar-days.ts';
export { dayKind } from './day-kind.ts';
export { officialCalendar } from './official-years.ts';
export { shift, shiftDirections, type ShiftDirection, type ShiftedDate, type ShiftReason } from './shift.ts';
export type { CalendarYear, DayKind, WorkCalendar } from './work-calendar.ts';
