export type {
  Appointment,
  Bearer,
  Dated,
  Liaison,
  Organisation,
  Person,
  Portfolio,
  Subject,
} from './organisation.ts';
