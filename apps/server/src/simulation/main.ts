import { inForceSince, readMechanism } from '@guatu/engine';
import { mechanismSource, openServer } from '../open-server.ts';
import { readSettings } from '../settings.ts';
import { dayAfter } from './dates.ts';
import { inBoth, lineOf } from './history.ts';
import { lastBooked } from './last-booked.ts';
import { play } from './play.ts';
import { readSpan } from './read-span.ts';
import { standOn } from './stand-on.ts';

/** `guatu simulate`: plays days of a fictional county in its own database, and leaves it on the morning after. */
async function main(args: string[]): Promise<void> {
  const asked = readSpan(args);
  const settings = readSettings(['--county', asked.county, ...asked.place], process.env);
  const { mechanism } = readMechanism(await mechanismSource(asked.county));
  if (mechanism?.fictional !== true)
    throw new Error(inBoth('start.simulation.not-fictional', { county: asked.county }));
  const start = inForceSince(mechanism);
  const opened = await openServer(settings, console.log, () => ({
    from: asked.from ?? start,
    play: async () => {},
  }));
  try {
    const { server } = opened;
    const last = await lastBooked(server);
    const next = last === null ? start : dayAfter(last);
    const first = next < start ? start : next;
    const span = { from: asked.from ?? first, to: asked.to, seed: asked.seed };
    if (span.from < first) throw new Error(inBoth('start.simulation.behind', { last: last ?? '', first }));
    if (span.from > span.to)
      throw new Error(inBoth('start.simulation.reversed', { from: span.from, to: span.to }));
    const played = await play(server, span, (month, sofar) => console.log(lineOf(month, sofar)));
    for (const [code, count] of Object.entries(played.refusals)) console.log(`  ${code} ${count}`);
    await standOn(server, dayAfter(span.to));
  } finally {
    await opened.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
