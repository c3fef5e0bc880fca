import type { ProblemDetails } from '@guatu/contract';
import { ORPCError } from '@orpc/client';

const mediaType = 'application/problem+json';

/**
 * `fetch` that turns a refusal into an error which carries the server's own words. Anything that is not a problem
 * document (a proxy's error page) is reported by its status.
 *
 * @throws ORPCError with the problem document as `data`; TypeError when no answer came.
 */
export const fetchOrRefuse = async (request: Request, init: RequestInit): Promise<Response> => {
  const response = await fetch(request, init);
  if (response.ok) return response;
  const isProblem = response.headers.get('content-type')?.startsWith(mediaType) ?? false;
  const data = isProblem ? ((await response.json()) as ProblemDetails) : undefined;
  throw new ORPCError(data?.code ?? 'unexpected-answer', { status: response.status, data });
};

/** What the server said when it refused; undefined when it said nothing we understand. */
export const problemOf = (error: unknown): ProblemDetails | undefined =>
  error instanceof ORPCError ? (error.data as ProblemDetails | undefined) : undefined;

/**
 * Whether the server decided. A refusal is a decision; a broken connection or a fault of the server is not: the
 * work may have been done all the same.
 */
export const isDecided = (error: unknown): boolean => error instanceof ORPCError && error.status < 500;

/** Whether the server wants a sign-in first. */
export const isSignedOut = (error: unknown): boolean => error instanceof ORPCError && error.status === 401;

/** A refusal that was kept, as the error that it came as. */
export const errorOf = (problem: ProblemDetails): Error =>
  new ORPCError(problem.code, { status: problem.status, data: problem });
