import { locales, type MessageKey, render } from '@guatu/messages';
import { today } from '../clock/clock.ts';
import type { History } from '../features/county/index.ts';
import type { Server } from '../server.ts';
import { dayAfter } from './dates.ts';
import { lastPlayed, play, type Played } from './play.ts';

const from = '2018-03-01';
/** The holidays of later years would have to be known, and people would have to wait. */
const latest = '2018-12-31';
const seed = 2018;

/**
 * The demonstration's own past: from the day on which its mechanism comes into force to the eve of the day on which it
 * first opens. Interrupted, it goes on where it was.
 */
export const historyOf = (server: Server, log: (line: string) => void, signal?: AbortSignal): History => ({
  from,
  async play() {
    const eve = today(server.clock).subtract({ days: 1 }).toString();
    const to = eve < latest ? eve : latest;
    const last = await lastPlayed(server);
    const span = { from: last === null ? from : dayAfter(last), to, seed, signal };
    if (span.from > to) return;
    log(inBoth('start.simulation.history', { from: span.from, to }));
    await play(server, span, (month, sofar) => log(lineOf(month, sofar)));
  },
});

/** How far a play has come by the end of a month. */
export const lineOf = (month: string, { commands, refusals, seconds }: Played): string => {
  const refused = Object.values(refusals).reduce((sum, count) => sum + count, 0);
  return inBoth('start.simulation.played', { month, commands, refused, seconds: Math.round(seconds) });
};

/** What a terminal is told: whoever reads it has not chosen a language yet. */
export const inBoth = (key: MessageKey, params: Record<string, string | number> = {}): string =>
  locales.map((locale) => render(locale, key, params)).join(' · ');
