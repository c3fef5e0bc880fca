import type { ServerResponse } from 'node:http';
import type { LiveEvents } from '@guatu/contract';
import type { Audience } from './audience.ts';

/** One stream of events to an open page. */
export interface OpenPage {
  readonly page: string;
  readonly personId: string;
  /** Who it is told as; read anew when posts or sessions change. */
  audience: Audience;
  /** Reads it anew; rejects when the person may hear nothing any more. */
  readonly review: () => Promise<Audience>;
  /** Its connection is closed already, so that nothing will tell of it any more. */
  readonly gone: boolean;
  send<Name extends keyof LiveEvents>(name: Name, data: LiveEvents[Name]): void;
  end(): void;
}

/** Events that wait for a page that does not read them. Beyond it the page is better off reading everything anew. */
const unreadBytes = 64 * 1024;

/** Writes events into a response whose head has been sent. */
export const writeEvents = (response: ServerResponse): Pick<OpenPage, 'send' | 'end'> => ({
  send: (name, data) => {
    if (response.writableEnded) return;
    if (response.writableLength > unreadBytes) response.destroy();
    else response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  },
  end: () => void response.end(),
});
