import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { AuthDatabase } from './auth-database.ts';

/** After how many failures in a row something is locked, and for how many minutes. */
export interface Limit {
  readonly failures: number;
  readonly minutes: number;
}

export const accountLimit: Limit = { failures: 5, minutes: 10 };

/** A whole office may share one address: this stops a machine that guesses, not people who mistype. */
export const addressLimit: Limit = { failures: 100, minutes: 10 };

/** Counted: the attempt may go on, and locks when it fails if it was the last one allowed. Locked: it may not. */
export type Counted =
  | { locked: false; lockedIfFailed: Temporal.Instant | null }
  | { locked: true; until: Temporal.Instant };

/**
 * Counts an attempt as a failure *before* it is made, in one statement, so that a hundred at once are a hundred failures;
 * `forgive` takes it back when it succeeds. Failures further apart than the lock is long are not in a row.
 */
export async function countFailure(
  database: AuthDatabase,
  subject: string,
  limit: Limit,
  now: Temporal.Instant,
): Promise<Counted> {
  const at = new Date(now.epochMilliseconds);
  const lockEnd = new Date(now.add({ minutes: limit.minutes }).epochMilliseconds);
  const since = new Date(now.subtract({ minutes: limit.minutes }).epochMilliseconds);
  const inRow = sql<number>`case when failure.locked_until is null and failure.last_at > ${since} then failure.count else 0 end + 1`;
  const counted = await database
    .insertInto('failure')
    .values({ subject, count: 1, last_at: at, locked_until: null })
    .onConflict((conflict) =>
      conflict
        .columns(['jurisdiction_id', 'subject'])
        .doUpdateSet({
          count: inRow,
          last_at: at,
          locked_until: sql`case when ${inRow} >= ${limit.failures}::integer then ${lockEnd}::timestamptz end`,
        })
        .where((eb) => eb.or([eb('failure.locked_until', 'is', null), eb('failure.locked_until', '<=', at)])),
    )
    .returning('locked_until')
    .executeTakeFirst();
  if (counted) return { locked: false, lockedIfFailed: instantOf(counted.locked_until) };
  return { locked: true, until: (await lockOf(database, subject, now)) ?? now };
}

/** When the lock of `subject` ends; null when it is open. */
export async function lockOf(
  database: AuthDatabase,
  subject: string,
  now: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  const row = await database
    .selectFrom('failure')
    .select('locked_until')
    .where('subject', '=', subject)
    .where('locked_until', '>', new Date(now.epochMilliseconds))
    .executeTakeFirst();
  return instantOf(row?.locked_until ?? null);
}

/** Forgets the failures of `subject` and opens its lock. */
export async function forgetFailures(database: AuthDatabase, subject: string): Promise<void> {
  await database.deleteFrom('failure').where('subject', '=', subject).execute();
}

/** Takes back one failure that was none, and the lock it may have brought. */
export async function forgive(database: AuthDatabase, subject: string): Promise<void> {
  await database
    .updateTable('failure')
    .set({ count: sql`greatest(failure.count - 1, 0)`, locked_until: null })
    .where('subject', '=', subject)
    .execute();
}

export const instantOf = (date: Date | null): Temporal.Instant | null =>
  date && Temporal.Instant.fromEpochMilliseconds(date.getTime());
