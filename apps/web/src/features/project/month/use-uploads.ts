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
  /** How many are on their way that the device had no room for: they last only as long as the page. */
  readonly unkept: number;
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
  const [unkept, setUnkept] = useState<readonly KeptPhotograph[]>([]);
  const told = useRef(events);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const running = useRef(new Map<string, AbortController>());
  const lasting = useRef(unkept);
  useEffect(() => {
    told.current = events;
    lasting.current = unkept;
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
        told.current.onChosen(knownOf(stored, blob));
        setUnkept((all) => without(all, key));
      } catch (failure) {
        if (stop.signal.aborted) return;
        await forgetPhotograph(account, key).catch(() => {});
        told.current.onRefused(waitingFileId(key));
        setUnkept((all) => without(all, key));
        setError(failure);
      } finally {
        setWaiting((all) => without(all, key));
        running.current.delete(key);
      }
    };
    line.current = line.current.then(run);
  }, []);

  const show = useCallback(
    (photograph: KeptPhotograph) => {
      const { key, blob, stored } = photograph;
      if (stored) {
        told.current.onStored(waitingFileId(key), stored);
        told.current.onChosen(knownOf(stored, blob));
      } else {
        told.current.onChosen({ fileId: waitingFileId(key), preview: URL.createObjectURL(blob) });
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
      if (left) return;
      kept.forEach(show);
      lasting.current.forEach(upload);
    };
    void takeUp();
    return () => {
      left = true;
      for (const stop of uploads.values()) stop.abort();
      uploads.clear();
      setWaiting([]);
    };
  }, [report, paused, show, upload]);

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
      try {
        await keepPhotograph(photograph);
        show(photograph);
      } catch {
        // Part of the report once the server has it, and not before.
        setUnkept((all) => [...all, photograph]);
        upload(photograph);
      }
    }
  };
  const giveUp = (fileId: string) => {
    const key = uploadKeyOf(fileId);
    if (key !== null) running.current.get(key)?.abort();
    void forgetChosen(report, (kept) => kept.key === key || kept.stored?.id === fileId);
  };
  return { waiting, error, unkept: unkept.length, add: (files) => void add(files), giveUp };
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

const knownOf = ({ id: fileId, takenAt, place }: StoredFile, blob: Blob): KnownPhotograph => ({
  fileId,
  takenAt,
  place,
  preview: URL.createObjectURL(blob),
});

const without = <One extends { readonly key: string }>(all: readonly One[], key: string): readonly One[] =>
  all.filter((one) => one.key !== key);
