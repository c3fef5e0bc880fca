export { ReminderAdministration } from './administration.tsx';
export { Bell } from './bell.tsx';
export { DigestList } from './digest-list.tsx';
export { OwnForm } from './own-form.tsx';
