export { type Digest, digestOf } from './digest.ts';
export { type Hours, lieWithin, narrowed, withinHours } from './hours.ts';
export {
  type Expected,
  type Owed,
  type Reminder,
  type ReminderKind,
  reminderKinds,
  type Told,
} from './reminder.ts';
export { blanks, fillTemplate, isTemplate } from './template.ts';
export { workingDay } from './working-day.ts';
