import { useEffect } from 'react';
import { sendNow, startSending } from '../../offline/sender.ts';
import { followUnsent, noteUnsent } from '../../offline/unsent.ts';
import { readAhead } from './read-ahead.ts';

/** The page that was asked for comes first; milliseconds. */
const readAheadAfter = 3_000;

let started = false;

/** For whoever is signed in: shows what waits of theirs, and sends it. */
export const useOffline = (personId: string | null, today: string): void => {
  useEffect(() => {
    if (personId === null) return undefined;
    if (!started) {
      followUnsent();
      startSending();
    }
    started = true;
    void noteUnsent().then(sendNow);
    const ahead = setTimeout(() => void readAhead(today).catch(() => {}), readAheadAfter);
    return () => clearTimeout(ahead);
  }, [personId, today]);
};
