import type { ProblemDetails } from '@guatu/contract';
import { type Locale, render } from '@guatu/messages';
import { Refusal } from './refusal.ts';
import { refusalStatus } from './refusal-status.ts';
import { bodyLimitBytes, megabytes } from './size-limit.ts';

/** Says a refusal in `locale` as an RFC 9457 body. Anything that is not a refusal is ours to mend: `internal-error`. */
export function toProblem(error: unknown, locale: Locale): ProblemDetails {
  const refusal = error instanceof Refusal ? error : knownFault(error);
  const stopped = refusal.stopped.map(({ subject, code, params }) => ({
    path: subject,
    detail: render(locale, `errors.${code}.title`, params),
  }));
  const places = refusal.places ?? (stopped.length > 0 ? stopped : undefined);
  return {
    type: `urn:guatu:error:${refusal.code}`,
    title: render(locale, `errors.${refusal.code}.title`, refusal.params),
    status: refusalStatus[refusal.code],
    detail: render(locale, `errors.${refusal.code}.detail`, refusal.params),
    code: refusal.code,
    params: refusal.params,
    ...(places ? { places } : {}),
  };
}

/** Faults that Fastify, the database or the disk report and that a person can do something about. */
function knownFault(error: unknown): Refusal {
  if (!(error instanceof Error) || !('code' in error)) return new Refusal('internal-error');
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Refusal('too-large', { limit: megabytes(bodyLimitBytes) });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_BAD_URL':
      return new Refusal('malformed-request');
    // The disk (or PostgreSQL's) is full.
    case 'ENOSPC':
    case '53100':
      return new Refusal('storage-full');
    // Two writes met: a key that both wanted, or rows for which each waited. The other was first.
    case '23505':
    case '40P01':
      return new Refusal('conflict');
    default:
      return new Refusal('internal-error');
  }
}
