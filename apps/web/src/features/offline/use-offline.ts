import { useEffect } from 'react';
import { sendNow, startSending } from '../../offline/sender.ts';
import { followUnsent, noteUnsent } from '../../offline/unsent.ts';

let started = false;

/** For whoever is signed in: shows what waits of theirs, and sends it. */
export const useOffline = (personId: string | null): void => {
  useEffect(() => {
    if (personId === null) return;
    if (!started) {
      followUnsent();
      startSending();
    }
    started = true;
    void noteUnsent().then(sendNow);
  }, [personId]);
};
