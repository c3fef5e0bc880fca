import { useSyncExternalStore } from 'react';
import { onReachedChange } from '../reachability.ts';

const hour = 60 * 60 * 1000;

let newer = false;
const listeners = new Set<() => void>();
const noteNewer = () => {
  newer = true;
  for (const listen of listeners) listen();
};

/** Whether the server has a newer page than this one. */
export const useNewerPage = (): boolean =>
  useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    () => newer,
  );

/** Keeps the pages on this device for where there is no line. Only over TLS or on this machine itself do browsers allow it. */
export const registerWorker = async (): Promise<void> => {
  // A part that the server has no more, where no worker keeps it.
  window.addEventListener('vite:preloadError', noteNewer);
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // The first worker of all brings nothing newer.
  let known = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (known) noteNewer();
    known = true;
  });
  // A browser may decline, as with a certificate that it does not trust; then pages need the server.
  const registration = await serviceWorker.register('/sw.js').catch(() => undefined);
  if (registration === undefined) return;
  const look = () => void registration.update().catch(() => {});
  setInterval(look, hour);
  onReachedChange(look);
};
