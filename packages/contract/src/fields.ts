import { z } from 'zod';

/** Field shapes that several features share. Each carries its own legal range, so that a refusal can name it. */

/** A calendar date of the county, `YYYY-MM-DD`, from 1900 to 2199; impossible dates (2018-02-30) are refused. */
export const calendarDate = z.iso
  .date()
  .refine((date) => date >= '1900-01-01' && date <= '2199-12-31', { error: 'date-range' });

/** A month of the county, `YYYY-MM`, of the same years. */
export const month = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/);

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();

/** Identifier of a record made by the application (UUIDv7). */
export const recordId = z.uuid();

/** Identifier of a unit or post: the key it has in the mechanism file, such as `key-projects-section`. */
export const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);

/** Money in whole yuan, up to 10 trillion (exact in a JavaScript number). */
export const yuan = z.number().int().min(0).max(10_000_000_000_000);

/** What neither a database nor a Word file can hold: most control characters, and halves of a surrogate pair. */
// oxlint-disable-next-line no-control-regex -- they are what it is about
const unwritable = /[\u0000-\u0008\u000e-\u001f\u007f\p{Surrogate}]/gu;

/** Line breaks as Word, a terminal or Unicode write them. */
const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Text as it can be kept and printed, wherever it was pasted from.
 *
 * @example writable('征地\v补偿\u0000') // '征地\n补偿'
 */
export const writable = (pasted: string): string => pasted.replace(unwritable, '').replace(lineBreak, '\n');

/** Text as a person types or pastes it: trimmed, and perhaps nothing. */
export const text = z.string().overwrite(writable).trim();

/** One line of text: trimmed, not empty; what was pasted over several lines becomes one. */
export const line = text
  .overwrite((pasted) => pasted.replace(/[\n\t]+/g, ' '))
  .min(1)
  .max(200);

/** Several sentences of text: trimmed, not empty. */
export const prose = text.min(1).max(5_000);

/** Number of times a record has been changed; sent back with an edit, so that two editors notice each other. */
export const revision = z.number().int().min(1);

/** Content address of a stored file: its SHA-256 in hexadecimal. */
export const fileId = z.string().regex(/^[0-9a-f]{64}$/);

/** Page of a list, counted from 1. Values come from the query string, hence the coercion. */
export const page = z.coerce.number().int().min(1).max(100_000).default(1);

/** Answer of a command that has nothing else to say. */
export const done = z.object({ done: z.literal(true) });
