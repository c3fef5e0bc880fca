import type { Clock, DemonstrationClock } from './clock/clock.ts';
import type { LedgerDatabase } from './database/ledger-database.ts';
import type { Authentication } from './features/session/index.ts';
import type { FileStore } from './features/files/index.ts';
import type { Actor } from './ledger/actor.ts';

/** The county that this process serves. */
export interface Jurisdiction {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly demonstration: boolean;
}

/** All that the use cases need of the world, put together in `main.ts` and handed down as an argument. */
export interface Server {
  readonly jurisdiction: Jurisdiction;
  readonly database: LedgerDatabase;
  /** Settable in a demonstration only. */
  readonly clock: Clock | DemonstrationClock;
  readonly files: FileStore;
  /** The office's own fonts for printed papers; free ones are used without. */
  readonly fontFolder?: string | undefined;
  /** Map tiles from elsewhere, `https://…/{z}/{x}/{y}.png`; the map needs none. */
  readonly tileUrl?: string | undefined;
  readonly authentication: Authentication;
  /** The person behind a request's cookie, with the posts held today; null for a visitor. */
  authenticate(headers: Headers, address: string): Promise<Actor | null>;
  /** Posts have changed hands: who holds what is read anew from here on. */
  forgetActors(): void;
}
