import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptAnswer } from './kept-answers.ts';
import type { KeptPhotograph } from './kept-photographs.ts';
import type { Waiting } from './waiting.ts';

/** Every key begins with the account, as every key of the ledger begins with the county. */
interface Device extends DBSchema {
  answers: { key: [account: string, query: string]; value: KeptAnswer };
  waiting: { key: [account: string, key: string]; value: Waiting };
  photographs: {
    key: [account: string, key: string];
    value: KeptPhotograph;
    indexes: { report: [account: string, report: string] };
  };
}

export type DeviceDatabase = IDBPDatabase<Device>;

/**
 * What this browser keeps of each account. The connection lets go when a later version of the page needs another layout.
 *
 * @throws DOMException in a browser that keeps nothing, such as a private window of some
 */
export const openDevice = (): Promise<DeviceDatabase> => {
  opened ??= openDB<Device>('guatu', 1, {
    upgrade: (database) => {
      database.createObjectStore('answers', { keyPath: ['account', 'query'] });
      database.createObjectStore('waiting', { keyPath: ['account', 'key'] });
      database
        .createObjectStore('photographs', { keyPath: ['account', 'key'] })
        .createIndex('report', ['account', 'report']);
    },
    blocking: () => close(),
    terminated: () => close(),
  }).catch((failure: unknown) => {
    opened = undefined;
    throw failure;
  });
  return opened;
};

let opened: Promise<DeviceDatabase> | undefined;

const close = (): void => {
  void opened?.then((database) => database.close());
  opened = undefined;
};

/** Everything of one account in a store. */
export const ofAccount = (account: string): IDBKeyRange => IDBKeyRange.bound([account], [account, []]);
