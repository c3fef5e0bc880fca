export { CalendarRoom, searchOf } from './calendar-room.tsx';
export { entryKinds } from './kind-filter.tsx';
