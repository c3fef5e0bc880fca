export type { Account, Authentication, IssuedPassword, Session } from './authentication.ts';
