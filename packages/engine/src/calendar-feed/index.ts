export { yearEntries } from './entries.ts';
export { type YearEntry, entryId } from './entry.ts';
export { type CalendarEvent, calendarObject } from './icalendar/calendar-object.ts';
export { contentLine, textValue } from './icalendar/content-line.ts';
export { retell, type Telling, type Retold } from './retell.ts';
