import { useState } from 'react';
import { v7 } from 'uuid';
import { type StoredFile, uploadFile } from './upload.ts';

/** Files that were sent ahead of a form, in the order in which they were chosen. */
export type Uploads = {
  readonly files: readonly StoredFile[];
  /** Name of the one on its way. */
  readonly sending: string | null;
  readonly error: unknown;
  readonly add: (chosen: readonly File[]) => Promise<void>;
  readonly remove: (id: string) => void;
};

/** Sends files one after the other, as a telephone with one bar of signal can; the first that fails stops the rest. */
export const useUploads = (): Uploads => {
  const [files, setFiles] = useState<readonly StoredFile[]>([]);
  const [sending, setSending] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const remove = (id: string) => setFiles((kept) => kept.filter((file) => file.id !== id));
  const add = async (chosen: readonly File[]) => {
    setError(null);
    try {
      for (const file of chosen) {
        setSending(file.name);
        const stored = await uploadFile(file, v7());
        setFiles((kept) => [...kept.filter(({ id }) => id !== stored.id), stored]);
      }
    } catch (refused) {
      setError(refused);
    } finally {
      setSending(null);
    }
  };
  return { files, sending, error, add, remove };
};
