import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { rootCertificates } from 'node:tls';

export interface Answer {
  status: number;
  body: string;
}

/** Nothing came back. `left` tells whether the whole request had left: whoever got it may have acted on it. */
export class NoAnswer extends Error {
  readonly left: boolean;

  constructor(cause: unknown, left: boolean) {
    super(codeOf(cause));
    this.left = left;
  }
}

/** How long an answer may take, from looking the name up to its last byte. */
const answerMilliseconds = 10_000;

/** As much of an answer as is read. */
const longestAnswer = 65_536;

/**
 * Sends JSON and reads the answer. It follows no redirect, uses no proxy and keeps no connection: it talks to whom the
 * administrator entered, and nobody else.
 *
 * @throws NoAnswer
 */
export function request(
  url: string,
  {
    method,
    headers,
    body,
    trustedCa,
  }: {
    method: string;
    headers: Readonly<Record<string, string>>;
    body: string;
    trustedCa: string | null;
  },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let left = false;
    const fail = (error: unknown) => reject(new NoAnswer(error, left));
    const start = new URL(url).protocol === 'https:' ? requestHttps : requestHttp;
    const outgoing = start(url, {
      method,
      agent: false,
      signal: AbortSignal.timeout(answerMilliseconds),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...headers,
        'content-length': Buffer.byteLength(body),
      },
      ...trusting(trustedCa),
    });
    outgoing.on('finish', () => (left = true));
    outgoing.on('error', fail);
    outgoing.on('response', (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (piece: string) => {
        text += piece;
        if (text.length > longestAnswer) incoming.destroy(new Error('too long'));
      });
      incoming.on('error', fail);
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: text }));
    });
    outgoing.end(body);
  });
}

/** The authorities that the machine knows, and the office's own beside them. */
export const trusting = (ca: string | null) => (ca === null ? {} : { ca: [...rootCertificates, ca] });

/** An error by its code; its message may name addresses. */
function codeOf(error: unknown): string {
  if (error instanceof Error && error.name === 'AbortError') return 'timeout';
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'error';
}
