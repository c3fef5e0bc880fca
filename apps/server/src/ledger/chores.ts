import type { Server } from '../server.ts';
import { repeatedly } from './repeatedly.ts';

/**
 * What the system does on the clock, whoever is signed in. It looks at what is due on the county's day and does each
 * thing by a command of its own, whose key is derived from the thing and the day: done twice, it acts once.
 */
export type Chore = (server: Server) => Promise<void>;

/** Feature → what it does on the clock. */
export type Chores = Readonly<Record<string, Chore>>;

const pauseMilliseconds = 15_000;

/** Does every chore once. One that fails is reported, and keeps no other from being done. */
export async function doChores(
  server: Server,
  chores: Chores,
  report: (feature: string, error: unknown) => void,
): Promise<void> {
  for (const [feature, chore] of Object.entries(chores)) {
    await chore(server).catch((error: unknown) => report(feature, error));
  }
}

/** Does the chores beside the server, over and over. The returned function waits for those in hand and stops them. */
export const startChores = (
  server: Server,
  chores: Chores,
  report: (feature: string, error: unknown) => void,
): (() => Promise<void>) => repeatedly(() => doChores(server, chores, report), pauseMilliseconds);
