import type { Worker } from 'node:worker_threads';
import type { FontBook, FontRole } from './font-book.ts';
import { givePress, takePress } from './idle-press.ts';
import type { BindOrder, PressOrder, PressReply, SetOrder } from './press-order.ts';

/** Sets papers in a thread of its own, so that the caller's thread goes on answering. */
export interface Press {
  /** PDF bytes of one template with its data. @throws Error with Typst's own words when a template is wrong. */
  readonly set: (order: Omit<SetOrder, 'kind'>) => Promise<Uint8Array>;
  /** One PDF from several, with the outline given. The parts' bytes go over to the press: they are empty after. */
  readonly bind: (order: Omit<BindOrder, 'kind'>) => Promise<Uint8Array>;
}

/** Gives a press to one piece of work: the one that is still warm, or a new one. It ends once nobody has needed it for a while. */
export async function withPress<Result>(
  fonts: FontBook,
  work: (press: Press) => Promise<Result>,
): Promise<Result> {
  const worker = takePress(fonts.folders);
  const ask = (order: PressOrder, given: readonly Uint8Array[]): Promise<Uint8Array> => {
    const answer = firstAnswer(worker);
    worker.postMessage(
      order,
      given.map(({ buffer }) => buffer as ArrayBuffer),
    );
    return answer;
  };
  try {
    const result = await work({
      set: (order) => ask({ kind: 'set', ...order }, []),
      bind: (order) =>
        ask(
          { kind: 'bind', ...order },
          order.parts.map(({ bytes }) => bytes),
        ),
    });
    givePress(fonts.folders, worker);
    return result;
  } catch (error) {
    // Whatever it was, the next piece of work begins afresh.
    await worker.terminate();
    throw error;
  }
}

/** Families and weights by role, as the templates read them. */
export function typefaces(fonts: FontBook): Record<FontRole, { font: string; weight: number }> {
  return Object.fromEntries(
    Object.entries(fonts.roles).map(([role, { family, weight }]) => [role, { font: family, weight }]),
  ) as Record<FontRole, { font: string; weight: number }>;
}

/** One order is out at a time, so the next message is its answer. */
function firstAnswer(worker: Worker): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const onReply = (reply: PressReply): void => {
    if (reply.kind === 'bytes') resolve(reply.bytes);
    else reject(new Error(reply.message));
  };
  const onExit = (code: number): void => reject(new Error(`the press stopped with code ${code}`));
  worker.once('message', onReply).once('error', reject).once('exit', onExit);
  return promise.finally(() => worker.off('message', onReply).off('error', reject).off('exit', onExit));
}
