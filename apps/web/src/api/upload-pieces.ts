import { currentLocale } from '../text/i18n.ts';
import { fetchOrRefuse, isDecided, problemOf } from './problem.ts';
import type { StoredFile } from './upload.ts';

/** Small enough that a bad line gets one through. */
const pieceBytes = 256 * 1024;
const shortestWait = 1_000;
const longestWait = 30_000;

type Progress = { readonly offset: number; readonly file: StoredFile | null };

export type PiecesOptions = {
  /** Bytes that the server has, and whether the line is broken just now. */
  readonly onProgress: (sent: number, broken: boolean) => void;
  readonly signal: AbortSignal;
};

type SendOptions = {
  readonly onProgress: (sent: number) => void;
  readonly signal?: AbortSignal;
  /** Id of whom it is meant to come from; the server refuses it from anybody else. */
  readonly from?: string;
};

/**
 * Sends a file in pieces and goes on where the server stands, however often the line breaks. The same key continues the
 * same upload, also after the page was left.
 *
 * @throws ORPCError with the server's words when it is refused; the signal's reason when it is given up.
 */
export const uploadInPieces = async (
  file: Blob,
  name: string,
  key: string,
  { onProgress, signal }: PiecesOptions,
): Promise<StoredFile> => {
  let arrived = 0;
  let wait = shortestWait;
  const progress = (sent: number) => {
    if (sent > arrived) wait = shortestWait;
    arrived = sent;
    onProgress(sent, false);
  };
  for (;;) {
    try {
      return await sendPieces(file, name, key, { onProgress: progress, signal });
    } catch (error) {
      if (signal.aborted || isDecided(error)) throw error;
      onProgress(arrived, true);
      await pause(wait, signal);
      wait = Math.min(longestWait, wait * 2);
    }
  }
};

/**
 * The same over one line: where it breaks, it ends.
 *
 * @throws besides what `uploadInPieces` throws, TypeError when no answer came
 */
export const sendPieces = async (
  file: Blob,
  name: string,
  key: string,
  { onProgress, signal, from }: SendOptions,
): Promise<StoredFile> => {
  // How much of the last piece arrived, only the server knows.
  let offset: number | null = null;
  for (;;) {
    signal?.throwIfAborted();
    try {
      offset ??= (await send<Progress>(`/api/uploads/${key}`, {}, signal, from)).offset;
      onProgress(offset);
      const query = new URLSearchParams({ name, size: `${file.size}`, offset: `${offset}` });
      const body: Blob = file.slice(offset, offset + pieceBytes);
      const answer: Progress = await send<Progress>(
        `/api/uploads/${key}?${query}`,
        { method: 'PUT', body },
        signal,
        from,
      );
      if (answer.file) return answer.file;
      ({ offset } = answer);
    } catch (error) {
      if (problemOf(error)?.code !== 'upload-elsewhere') throw error;
      offset = null;
    }
  }
};

const send = async <Answer>(
  path: string,
  init: RequestInit,
  signal: AbortSignal | undefined,
  from: string | undefined,
): Promise<Answer> => {
  const request = new Request(`${window.location.origin}${path}`, {
    ...init,
    headers: {
      'accept-language': currentLocale(),
      'content-type': 'application/octet-stream',
      ...(from === undefined ? {} : { 'guatu-person': from }),
    },
  });
  const response = await fetchOrRefuse(request, {
    credentials: 'same-origin',
    ...(signal === undefined ? {} : { signal }),
  });
  return (await response.json()) as Answer;
};

/** Waits, or goes on at once when the browser says that the line is back. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      window.removeEventListener('online', over);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    window.addEventListener('online', over);
    signal.addEventListener('abort', over);
  });
