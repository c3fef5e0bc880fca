export { addCalendarDays, addDays, addWorkingDays } from './add-days.ts';
export { compareDates } from './compare-dates.ts';
export { type CalendarDay, calendarDays } from './calendar-days.ts';
export { dayKind, isHoliday, isWeekend } from './day-kind.ts';
export { type NoticeFault, noticeFault } from './notice-fault.ts';
export { officialCalendar } from './official-years.ts';
export { type NoticedDays, readNotice } from './read-notice.ts';
export {
  shift,
  type Shift,
  shiftDirections,
  type ShiftDirection,
  type ShiftedDate,
  type ShiftReason,
} from './shift.ts';
export {
  type CalendarEntry,
  type CalendarYear,
  type DayKind,
  type EntryKind,
  entryKinds,
  type WorkCalendar,
} from './work-calendar.ts';
