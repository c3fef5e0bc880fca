import type { LiveEvents } from '@guatu/contract';
import { v7 as uuidv7 } from 'uuid';

/** An event of a stream, as it came. */
export type Heard = { [Name in keyof LiveEvents]: { name: Name; data: LiveEvents[Name] } }[keyof LiveEvents];

export interface OpenStream {
  readonly page: string;
  readonly heard: Heard[];
  /** The first event that fits, also one that came before; rejects after two seconds. */
  until(fits: (event: Heard) => boolean): Promise<Heard>;
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  leave(): void;
}

/** Opens a stream over a real connection, as the holder of posts; `cookie` is theirs. */
export async function openStream(
  url: string,
  cookie: string,
  { meeting, page = uuidv7() }: { meeting?: string; page?: string } = {},
): Promise<OpenStream> {
  const leaving = new AbortController();
  const search = `page=${page}${meeting === undefined ? '' : `&meeting=${meeting}`}`;
  const response = await fetch(`${url}/api/live?${search}`, { headers: { cookie }, signal: leaving.signal });
  if (response.body === null || !response.ok) throw new Error(`refused: ${response.status}`);
  const heard: Heard[] = [];
  let wake = () => {};
  const reading = async (body: AsyncIterable<Uint8Array>) => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const piece of body) {
      text += decoder.decode(piece, { stream: true });
      for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n')) {
        heard.push(eventOf(text.slice(0, at)));
        text = text.slice(at + 2);
        wake();
      }
    }
  };
  const ended = reading(response.body).catch(() => {});
  return {
    page,
    heard,
    ended,
    leave: () => leaving.abort(),
    async until(fits) {
      const deadline = performance.now() + 2_000;
      for (;;) {
        const found = heard.find(fits);
        if (found) return found;
        const left = deadline - performance.now();
        if (left <= 0) throw new Error(`not heard, but ${JSON.stringify(heard)}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, left);
        });
      }
    },
  };
}

function eventOf(lines: string): Heard {
  const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(lines) ?? [];
  return { name, data: JSON.parse(data ?? 'null') } as Heard;
}
