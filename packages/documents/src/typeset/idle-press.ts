import { Worker } from 'node:worker_threads';

/** How long a press that nobody needs stays warm: papers come in bursts, and its fonts and caches are given back after. */
const idleMilliseconds = 10_000;

/** One without work is enough for each choice of fonts: two at a time are rare. */
const idle = new Map<string, { worker: Worker; forget: () => void }>();

const nameOf = (folders: readonly string[]): string => folders.join('\n');

/** The press that is still warm, or a new one. Whoever takes it gives it back or ends it. */
export function takePress(folders: readonly string[]): Worker {
  const waiting = idle.get(nameOf(folders));
  waiting?.forget();
  waiting?.worker.ref();
  return (
    waiting?.worker ?? new Worker(new URL('./press-worker.ts', import.meta.url), { workerData: { folders } })
  );
}

/** Keeps a press for whatever comes next. It holds up nobody who wants to stop. */
export function givePress(folders: readonly string[], worker: Worker): void {
  if (idle.has(nameOf(folders))) return void worker.terminate();
  const forget = () => {
    clearTimeout(end);
    worker.off('exit', forget);
    idle.delete(nameOf(folders));
  };
  const end = setTimeout(() => {
    forget();
    void worker.terminate();
  }, idleMilliseconds).unref();
  worker.once('exit', forget).unref();
  idle.set(nameOf(folders), { worker, forget });
}
