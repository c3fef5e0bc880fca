import { currentLocale } from '../text/i18n.ts';
import { fetchOrRefuse } from './problem.ts';

/** A file that the server keeps, known by what it holds. */
export type StoredFile = {
  readonly id: string;
  readonly name: string;
  /** Pixels; null for what is no picture. */
  readonly width: number | null;
  /** When the camera says it was taken. */
  readonly takenAt: string | null;
  /** Where, longitude and latitude, as the file says; not kept unless somebody confirms it. */
  readonly place: readonly [number, number] | null;
};

/**
 * Stores a file. The same content is stored once, however often it is sent, so a retry may use a new key.
 *
 * @throws ORPCError with the server's words when it is refused; TypeError when no answer came.
 */
export const uploadFile = async (file: File, idempotencyKey: string): Promise<StoredFile> => {
  const url = `${window.location.origin}/api/files?name=${encodeURIComponent(file.name)}`;
  const request = new Request(url, {
    method: 'POST',
    body: file,
    headers: {
      'accept-language': currentLocale(),
      'content-type': 'application/octet-stream',
      'idempotency-key': idempotencyKey,
    },
  });
  const response = await fetchOrRefuse(request, { credentials: 'same-origin' });
  return (await response.json()) as StoredFile;
};

/** Where a stored picture can be seen, made smaller to that many pixels. */
export const pictureUrl = (fileId: string, width: 400 | 1600): string =>
  `/api/files/${fileId}?width=${width}`;
