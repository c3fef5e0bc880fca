import { z } from 'zod';

/**
 * Error body of every failed call (RFC 9457, `application/problem+json`).
 * `code` is stable and documented in the messages file `errors.json`; `detail` is the same error said in the
 * language asked for by `Accept-Language`; `params` are what the sentence was made from.
 */
export const problemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.unknown()),
  /** Present with `invalid-input`: where in the input, and what was expected there. */
  places: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
});

export type ProblemDetails = z.output<typeof problemDetails>;
