import type { StoredFile } from '../../../api/upload.ts';

/** A photograph chosen for a month's report and not yet reported: still on its way, or with the server already. */
export type KeptPhotograph = {
  /** Key of its upload. */
  readonly key: string;
  /** Project and month. */
  readonly report: string;
  readonly name: string;
  /** Null once the server has it. */
  readonly blob: Blob | null;
  readonly stored: StoredFile | null;
};

const store = 'photographs';

/** Chosen photographs outlive a reload: they are kept in this browser until the month is reported. */
const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('guatu-photographs', 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(store, { keyPath: 'key' }).createIndex('report', 'report');
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('indexedDB')));
  });

const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('indexedDB')));
  });

/** A browser that keeps nothing (a private window, a full disk) uploads all the same, and only forgets at a reload. */
const within = async <Result>(
  mode: IDBTransactionMode,
  work: (photographs: IDBObjectStore) => IDBRequest<Result>,
  otherwise: Result,
): Promise<Result> => {
  try {
    const database = await open();
    try {
      return await asked(work(database.transaction(store, mode).objectStore(store)));
    } finally {
      database.close();
    }
  } catch {
    return otherwise;
  }
};

export const keepPhotograph = (photograph: KeptPhotograph): Promise<unknown> =>
  within<IDBValidKey>('readwrite', (photographs) => photographs.put(photograph), '');

export const keptPhotographs = (report: string): Promise<readonly KeptPhotograph[]> =>
  within<KeptPhotograph[]>('readonly', (photographs) => photographs.index('report').getAll(report), []);

export const forgetPhotograph = (key: string): Promise<unknown> =>
  within<undefined>('readwrite', (photographs) => photographs.delete(key), undefined);
