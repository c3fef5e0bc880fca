import { setTimeout } from 'node:timers/promises';
import { type Memory, memoryOf, sum } from './machine/memory.ts';
import { descendants } from './machine/processes.ts';
import { scratchFolder } from './machine/scratch.ts';
import { startServer } from './machine/server.ts';
import { median, spread } from './sample.ts';
import { megabytes, milliseconds, type Table } from './table.ts';

const warmStarts = 5;
/** After this long nothing is being done any more that starting set off. */
const restMs = 5_000;

/** From the start of the process to the printed address, and what is held once nothing happens any more. */
export async function starting(): Promise<Table> {
  await using scratch = await scratchFolder();
  const start = () => startServer({ dataFolder: scratch.path });
  const first = await start();
  await first.stop();
  const warm: number[] = [];
  let atRest: Record<'server' | 'database', Memory> | undefined;
  for (let run = 0; run < warmStarts; run += 1) {
    const server = await start();
    warm.push(server.startMs);
    if (run === warmStarts - 1) {
      await setTimeout(restMs);
      atRest = {
        server: await memoryOf(server.pid),
        database: await memoryOfAll(await descendants(server.pid)),
      };
    }
    await server.stop();
  }
  const memory = (name: 'server' | 'database') => [
    megabytes(atRest?.[name].rss ?? Number.NaN),
    megabytes(atRest?.[name].pss ?? Number.NaN),
  ];
  return {
    title: 'Starting, and at rest',
    columns: ['what', 'measured', 'spread or PSS', 'target'],
    rows: [
      ['cold start: fresh data folder', milliseconds(first.startMs), '', ''],
      [`warm start, median of ${warmStarts}`, milliseconds(median(warm)), spread(warm), '≤ 1500 ms'],
      ['server at rest, RSS', ...memory('server'), '≤ 150 MB'],
      ['PostgreSQL at rest, sum of RSS', ...memory('database'), '≈ 25 MB'],
    ],
    notes: ['PostgreSQL’s processes share most of their memory: the sum of their PSS is what they take.'],
  };
}

const memoryOfAll = async (pids: readonly number[]) => sum(await Promise.all(pids.map(memoryOf)));
