import type { StoredFile } from '../api/upload.ts';
import { openDevice } from './device-database.ts';

/** A photograph chosen on this device: on its way, or with the server and not yet part of anything there. */
export type KeptPhotograph = {
  readonly account: string;
  /** Key of its upload. */
  readonly key: string;
  /** What it was chosen for, such as a project's month. */
  readonly report: string;
  readonly name: string;
  readonly blob: Blob;
  /** Null until the server has it. */
  readonly stored: StoredFile | null;
};

const prefix = 'waiting:';

/** Stands for a photograph's id while the server does not have it. */
export const waitingFileId = (key: string): string => `${prefix}${key}`;

/** Key of the upload behind such an id; null for an id of the server's. */
export const uploadKeyOf = (fileId: string): string | null =>
  fileId.startsWith(prefix) ? fileId.slice(prefix.length) : null;

/** @throws DOMException `QuotaExceededError` on a full device */
export const keepPhotograph = async (photograph: KeptPhotograph): Promise<void> => {
  await (await openDevice()).put('photographs', photograph);
};

export const keptPhotograph = async (account: string, key: string): Promise<KeptPhotograph | undefined> =>
  (await openDevice()).get('photographs', [account, key]);

export const keptPhotographs = async (account: string, report: string): Promise<readonly KeptPhotograph[]> =>
  (await openDevice()).getAllFromIndex('photographs', 'report', [account, report]);

export const forgetPhotograph = async (account: string, key: string): Promise<void> => {
  await (await openDevice()).delete('photographs', [account, key]);
};
