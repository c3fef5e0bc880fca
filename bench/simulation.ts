import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { scratchFolder } from './machine/scratch.ts';
import { perSecond, type Table } from './table.ts';

const main = fileURLToPath(import.meta.resolve('@guatu/server/src/simulation/main.ts'));
const year = ['--county', 'linxi-demonstration', '--to', '2018-12-31'];

/** A county's year, played through its use cases: how much a day's work of a whole county costs as the ledger grows. */
export async function simulation(): Promise<Table> {
  await using scratch = await scratchFolder();
  const args = ['--disable-warning=ExperimentalWarning', main, ...year, '--data', scratch.path];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const months = [...stdout.matchAll(/ · (\d{4}-\d{2}): (\d+) things done so far, (\d+) refused, (\d+) s/g)];
  let before = [0, 0];
  return {
    title: 'A county’s year, played',
    columns: ['month', 'commands', 'refused so far', 'seconds', 'commands a second'],
    rows: months.map(([, month = '', done, refused = '', took]) => {
      const [commands, seconds] = [Number(done) - (before[0] ?? 0), Number(took) - (before[1] ?? 0)];
      before = [Number(done), Number(took)];
      return [month, `${commands}`, refused, `${seconds}`, perSecond(commands / seconds)];
    }),
    notes: ['With the work of the clock, looks at what people do, and their papers set and stored.'],
  };
}
