export { addCalendarDays, addWorkingDays } from './add-days.ts';
export { type CalendarDay, calendarDays } from './calendar-days.ts';
export { dayKind, isHoliday } from './day-kind.ts';
export { officialCalendar } from './official-years.ts';
export {
  shift,
  type Shift,
  shiftDirections,
  type ShiftDirection,
  type ShiftedDate,
  type ShiftReason,
} from './shift.ts';
export type { CalendarEntry, CalendarYear, DayKind, WorkCalendar } from './work-calendar.ts';
