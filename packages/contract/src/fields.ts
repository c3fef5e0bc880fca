import { z } from 'zod';

/** Field shapes that several features share. Each carries its own legal range, so that a refusal can name it. */

/** A calendar date of the county, `YYYY-MM-DD`; impossible dates (2018-02-30) are refused. */
export const calendarDate = z.iso.date();

/** A month of the county, `YYYY-MM`. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();

/** Identifier of a record made by the application (UUIDv7). */
export const recordId = z.uuid();

/** Identifier of a unit or post: the key it has in the mechanism file, such as `key-projects-section`. */
export const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);

/** Money in whole yuan, up to 10 trillion (exact in a JavaScript number). */
export const yuan = z.number().int().min(0).max(10_000_000_000_000);

/** One line of text as a person types it: trimmed, not empty. */
export const line = z.string().trim().min(1).max(200);

/** Several sentences of text: trimmed, not empty. */
export const prose = z.string().trim().min(1).max(5_000);

/** Number of times a record has been changed; sent back with an edit, so that two editors notice each other. */
export const revision = z.number().int().min(1);

/** Content address of a stored file: its SHA-256 in hexadecimal. */
export const fileId = z.string().regex(/^[0-9a-f]{64}$/);

/** Page of a list, counted from 1. Values come from the query string, hence the coercion. */
export const page = z.coerce.number().int().min(1).max(100_000).default(1);

/** Answer of a command that has nothing else to say. */
export const done = z.object({ done: z.literal(true) });
