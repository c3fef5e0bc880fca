import { useCallback, useEffect, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { uploadInPieces } from '../../../api/upload-pieces.ts';
import type { StoredFile } from '../../../api/upload.ts';
import { currentAccount } from '../../../offline/account.ts';
import {
  forgetPhotograph,
  keepPhotograph,
  type KeptPhotograph,
  keptPhotographs,
  uploadKeyOf,
  waitingFileId,
} from '../../../offline/kept-photographs.ts';
import type { KnownPhotograph } from './draft.ts';

/** A photograph on its way. */
export type OnItsWay = {
  readonly key: string;
  readonly name: string;
  /** From 0 to 100. */
  readonly percent: number;
  readonly broken: boolean;
};

export type Uploads = {
  readonly waiting: readonly OnItsWay[];
  readonly error: unknown;
  /** The device has no room: what is chosen lasts only as long as the page. */
  readonly notKept: boolean;
  readonly add: (files: readonly File[]) => void;
  /** It is taken out again. */
  readonly giveUp: (fileId: string) => void;
};

export type PhotographEvents = {
  /** Chosen, or found again on this device. */
  readonly onChosen: (known: KnownPhotograph) => void;
  readonly onStored: (waitingId: string, file: StoredFile) => void;
  readonly onRefused: (waitingId: string) => void;
};

/**
 * Uploads photographs for a report one after the other, over whatever line there is, and takes up again what an earlier
 * visit left. `paused` while the report itself is being sent, which takes them along.
 */
export const useUploads = (report: string, paused: boolean, events: PhotographEvents): Uploads => {
  const [waiting, setWaiting] = useState<readonly OnItsWay[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [notKept, setNotKept] = useState(false);
  const told = useRef(events);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const running = useRef(new Map<string, AbortController>());
  useEffect(() => {
    told.current = events;
  });

  const upload = useCallback((photograph: KeptPhotograph) => {
    const { account, key, name, blob } = photograph;
    const stop = new AbortController();
    running.current.set(key, stop);
    setWaiting((all) => [...all, { key, name, percent: 0, broken: false }]);
    const run = async () => {
      try {
        const onProgress = (sent: number, broken: boolean) =>
          setWaiting((all) =>
            all.map((one) =>
              one.key === key ? { ...one, percent: Math.floor((sent / blob.size) * 100), broken } : one,
            ),
          );
        const stored = await uploadInPieces(blob, name, key, { onProgress, signal: stop.signal });
        // A device without room has forgotten it already.
        await keepPhotograph({ ...photograph, stored }).catch(() => {});
        told.current.onStored(waitingFileId(key), stored);
      } catch (failure) {
        if (stop.signal.aborted) return;
        await forgetPhotograph(account, key).catch(() => {});
        told.current.onRefused(waitingFileId(key));
        setError(failure);
      } finally {
        setWaiting((all) => all.filter((one) => one.key !== key));
        running.current.delete(key);
      }
    };
    line.current = line.current.then(run);
  }, []);

  const show = useCallback(
    (photograph: KeptPhotograph) => {
      const { key, blob, stored } = photograph;
      const preview = URL.createObjectURL(blob);
      if (stored) {
        const { id: fileId, takenAt, place } = stored;
        told.current.onStored(waitingFileId(key), stored);
        told.current.onChosen({ fileId, preview, takenAt, place });
      } else {
        told.current.onChosen({ fileId: waitingFileId(key), preview });
        upload(photograph);
      }
    },
    [upload],
  );

  useEffect(() => {
    if (paused) return undefined;
    let left = false;
    const uploads = running.current;
    const takeUp = async () => {
      const kept = await keptPhotographs(currentAccount() ?? '', report).catch(() => []);
      if (!left) kept.forEach(show);
    };
    void takeUp();
    return () => {
      left = true;
      for (const stop of uploads.values()) stop.abort();
      uploads.clear();
      setWaiting([]);
    };
  }, [report, paused, show]);

  const add = async (files: readonly File[]) => {
    setError(null);
    void navigator.storage?.persist?.();
    for (const blob of files) {
      const photograph = {
        account: currentAccount() ?? '',
        key: v7(),
        report,
        name: blob.name,
        blob,
        stored: null,
      };
      await keepPhotograph(photograph).catch(() => setNotKept(true));
      show(photograph);
    }
  };
  const giveUp = (fileId: string) => {
    const key = uploadKeyOf(fileId);
    if (key !== null) running.current.get(key)?.abort();
    void forgetChosen(report, (kept) => kept.key === key || kept.stored?.id === fileId);
  };
  return { waiting, error, notKept, add: (files) => void add(files), giveUp };
};

/** Forgets what was chosen for a report and is part of it now, or of a command that waits; or one that was taken out. */
export const forgetChosen = async (
  report: string,
  which: (photograph: KeptPhotograph) => boolean,
): Promise<void> => {
  const account = currentAccount() ?? '';
  for (const photograph of await keptPhotographs(account, report).catch(() => [])) {
    if (which(photograph)) await forgetPhotograph(account, photograph.key);
  }
};
