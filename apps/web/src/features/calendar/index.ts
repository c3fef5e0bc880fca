export { WorkCalendar } from './work-calendar.tsx';
