import { useSyncExternalStore } from 'react';
import { ORPCError } from '@orpc/client';

/** What a proxy says of a server that is away. */
const away = new Set([502, 503, 504]);

/** Whether nobody answered: no line, or a proxy in the server's stead. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof TypeError ||
  (error instanceof ORPCError && error.data === undefined && away.has(error.status));

let reached = true;
const listeners = new Set<() => void>();

/** Told by every answer and by every one that did not come. */
export const noteReached = (now: boolean): void => {
  if (now === reached) return;
  reached = now;
  for (const listen of listeners) listen();
};

export const isReached = (): boolean => reached;

export const onReachedChange = (listen: () => void): (() => void) => {
  listeners.add(listen);
  return () => void listeners.delete(listen);
};

/** Whether the server answered when it was last asked. */
export const useReached = (): boolean => useSyncExternalStore(onReachedChange, isReached);
