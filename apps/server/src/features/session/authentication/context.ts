import type { Clock } from '../../../clock/clock.ts';
import type { Jurisdiction } from '../../../server.ts';
import type { AuthDatabase } from './auth-database.ts';

/** What the parts of the authentication share. */
export interface Context {
  readonly database: AuthDatabase;
  readonly jurisdiction: Jurisdiction;
  readonly clock: Clock;
  readonly secret: string;
  /** The sign-in library, loaded when first needed: it takes longer to load than the database to start. */
  library(): Promise<Library>;
}

export type Library = Pick<typeof import('./better-auth.ts'), 'callerHeaders' | 'isRejection'> & {
  readonly auth: import('./better-auth.ts').BetterAuth;
};
