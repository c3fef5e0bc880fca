import { useCallback, useEffect, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { uploadInPieces } from '../../../api/upload-pieces.ts';
import type { StoredFile } from '../../../api/upload.ts';
import {
  forgetPhotograph,
  keepPhotograph,
  type KeptPhotograph,
  keptPhotographs,
} from './kept-photographs.ts';

/** A photograph on its way. */
export type Waiting = {
  readonly key: string;
  readonly name: string;
  /** From 0 to 100. */
  readonly percent: number;
  readonly broken: boolean;
};

export type Uploads = {
  readonly waiting: readonly Waiting[];
  readonly error: unknown;
  readonly add: (files: readonly File[]) => void;
  readonly giveUp: (key: string) => void;
};

/**
 * Uploads photographs for a report one after the other, over whatever line there is, and takes up again what an earlier
 * visit left. `onStored` hears of each that the server has.
 */
export const useUploads = (report: string, onStored: (file: StoredFile) => void): Uploads => {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [error, setError] = useState<unknown>(null);
  const stored = useRef(onStored);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const running = useRef(new Map<string, AbortController>());
  useEffect(() => {
    stored.current = onStored;
  });

  const upload = useCallback((photograph: KeptPhotograph & { readonly blob: Blob }) => {
    const { key, name, blob } = photograph;
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
        const file = await uploadInPieces(blob, name, key, { onProgress, signal: stop.signal });
        await keepPhotograph({ ...photograph, blob: null, stored: file });
        stored.current(file);
      } catch (failure) {
        if (stop.signal.aborted) return;
        await forgetPhotograph(key);
        setError(failure);
      } finally {
        setWaiting((all) => without(all, key));
        running.current.delete(key);
      }
    };
    line.current = line.current.then(run);
  }, []);

  useEffect(() => {
    let left = false;
    const uploads = running.current;
    const takeUp = async () => {
      const kept = await keptPhotographs(report);
      for (const photograph of left ? [] : kept) {
        const { blob, stored: file } = photograph;
        if (file) stored.current(file);
        else if (blob) upload({ ...photograph, blob });
      }
    };
    void takeUp();
    return () => {
      left = true;
      for (const stop of uploads.values()) stop.abort();
      uploads.clear();
      setWaiting([]);
    };
  }, [report, upload]);

  return {
    waiting,
    error,
    add: (files) => {
      setError(null);
      for (const blob of files) {
        const photograph = { key: v7(), report, name: blob.name, blob, stored: null };
        void keepPhotograph(photograph).then(() => upload(photograph));
      }
    },
    giveUp: (key) => {
      running.current.get(key)?.abort();
      setWaiting((all) => without(all, key));
      void forgetPhotograph(key);
    },
  };
};

/** The report is sent, or the photograph taken out of it: nothing of it is kept in this browser. */
export const forgetStored = async (report: string, fileId?: string): Promise<void> => {
  for (const { key, stored } of await keptPhotographs(report)) {
    if (stored && (fileId === undefined || stored.id === fileId)) await forgetPhotograph(key);
  }
};

const without = (all: readonly Waiting[], key: string): readonly Waiting[] =>
  all.filter((one) => one.key !== key);
