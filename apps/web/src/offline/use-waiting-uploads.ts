import { useEffect, useState } from 'react';
import { v7 } from 'uuid';
import { type StoredFile, uploadFile } from '../api/upload.ts';
import type { Uploads } from '../api/use-uploads.ts';
import { currentAccount } from './account.ts';
import {
  forgetPhotograph,
  keepPhotograph,
  keptPhotographs,
  uploadKeyOf,
  waitingFileId,
} from './kept-photographs.ts';
import { photographsIn } from './send-waiting.ts';
import { listWaiting } from './waiting.ts';

/**
 * Like `useUploads`, for a form that gives a command that may wait: what is chosen is kept on this device and goes with the
 * command. A device without room sends it at once, or says that it cannot. `form` names the form among all.
 */
export const useWaitingUploads = (form: string): Uploads => {
  const [files, setFiles] = useState<readonly StoredFile[]>([]);
  const [sending, setSending] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let left = false;
    const takeUp = async () => {
      const earlier = await chosenEarlier(form).catch(() => []);
      if (!left) setFiles((now) => [...earlier, ...now]);
    };
    void takeUp();
    return () => {
      left = true;
    };
  }, [form]);
  const take = async (file: File): Promise<StoredFile> => {
    const key = v7();
    try {
      const account = currentAccount() ?? '';
      await keepPhotograph({ account, key, report: form, name: file.name, blob: file, stored: null });
      return waitingFile(key, file.name);
    } catch {
      setSending(file.name);
      return await uploadFile(file, key);
    }
  };
  const add = async (chosen: readonly File[]) => {
    setError(null);
    try {
      for (const file of chosen) {
        const taken = await take(file);
        setFiles((before) => [...before.filter(({ id }) => id !== taken.id), taken]);
      }
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(null);
    }
  };
  const remove = (id: string) => {
    const key = uploadKeyOf(id);
    if (key !== null) void forgetPhotograph(currentAccount() ?? '', key).catch(() => {});
    setFiles((before) => before.filter((file) => file.id !== id));
  };
  return { files, sending, error, add, remove };
};

/** What was chosen before the page was left, and is part of nothing that waits. */
const chosenEarlier = async (form: string): Promise<readonly StoredFile[]> => {
  const account = currentAccount() ?? '';
  const given = new Set((await listWaiting(account)).flatMap(({ input }) => photographsIn(input)));
  const kept = await keptPhotographs(account, form);
  return kept.filter(({ key }) => !given.has(key)).map(({ key, name }) => waitingFile(key, name));
};

const waitingFile = (key: string, name: string): StoredFile => ({
  id: waitingFileId(key),
  name,
  width: null,
  takenAt: null,
  place: null,
});
