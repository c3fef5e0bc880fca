import { setTimeout } from 'node:timers/promises';

/**
 * Does `work` over and over, `pause` milliseconds apart, until the returned function is called; that one waits for the
 * turn in hand. Work that fails is reported and tried again at the next turn: the database may be away for a moment.
 */
export function repeatedly(
  work: () => Promise<unknown>,
  pause: number,
  report: (error: unknown) => void = () => {},
): () => Promise<void> {
  const stopping = new AbortController();
  const running = turns(work, pause, report, stopping.signal);
  return async () => {
    stopping.abort();
    await running;
  };
}

async function turns(
  work: () => Promise<unknown>,
  pause: number,
  report: (error: unknown) => void,
  signal: AbortSignal,
) {
  while (!signal.aborted) {
    await work().catch(report);
    await setTimeout(pause, undefined, { signal }).catch(() => {});
  }
}
