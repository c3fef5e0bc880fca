import { useSyncExternalStore } from 'react';
import { currentAccount } from './account.ts';
import { listWaiting, type Waiting } from './waiting.ts';

/** What the page shows of the waiting commands of whoever is signed in. */
export type Unsent = {
  readonly waiting: readonly Waiting[];
  /** Whether the device has been looked at yet. */
  readonly known: boolean;
  /** Key and percent of the photograph that is on its way. */
  readonly uploading: { readonly key: string; readonly percent: number } | null;
};

let state: Unsent = { waiting: [], known: false, uploading: null };
const listeners = new Set<() => void>();
const become = (next: Partial<Unsent>) => {
  state = { ...state, ...next };
  for (const listen of listeners) listen();
};

/** Other windows of the same browser. */
const windows = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('guatu-unsent');

const read = async (): Promise<void> => {
  const account = currentAccount();
  const waiting = account === null ? [] : await listWaiting(account).catch(() => []);
  if (!state.known || waiting.length > 0 || state.waiting.length > 0) become({ waiting, known: true });
};

/** Something was kept, sent, refused or discarded. */
export const noteUnsent = async (): Promise<void> => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  windows?.postMessage(null);
  await read();
};

/** Reads anew whenever another window changes something. */
export const followUnsent = (): void => {
  windows?.addEventListener('message', () => void read());
  void read();
};

export const noteUploading = (uploading: Unsent['uploading']): void => become({ uploading });

const subscribe = (listen: () => void) => {
  listeners.add(listen);
  return () => void listeners.delete(listen);
};

export const useUnsent = (): Unsent => useSyncExternalStore(subscribe, () => state);

/** What waits on one subject, the last of it; undefined when nothing does. */
export const useUnsentOf = (subject: string): Waiting | undefined => {
  const { waiting } = useUnsent();
  return waiting.reduce<Waiting | undefined>(
    (last, one) => (one.subject === subject ? one : last),
    undefined,
  );
};
