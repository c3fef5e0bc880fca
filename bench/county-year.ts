import { readFile } from 'node:fs/promises';
import { foundingOrganisation, obligations, officialCalendar, readMechanism } from '@guatu/engine';
import { median, spread, timed } from './sample.ts';
import { milliseconds, type Table } from './table.ts';

const runs = 200;

/** A year of obligations of one county, from its published mechanism and nothing else. */
export async function countyYear(): Promise<Table> {
  const counties = await Promise.all(
    ['shilin-2018', 'linxi-demonstration'].map(async (county) => {
      const path = new URL(`../mechanisms/${county}/mechanism.yaml`, import.meta.url);
      return [county, ...(await measure(await readFile(path, 'utf8')))];
    }),
  );
  return {
    title: 'Deriving one county’s year of obligations',
    columns: ['mechanism', 'obligations', 'reading the file', 'first call', `median of ${runs}`, 'spread'],
    rows: counties,
    notes: ['Target: under 20 ms.'],
  };
}

async function measure(source: string): Promise<string[]> {
  const [reading, { mechanism }] = await timed(() => readMechanism(source));
  if (!mechanism) throw new Error('The mechanism cannot be read.');
  const derive = () =>
    obligations({
      mechanism,
      calendar: officialCalendar,
      organisation: foundingOrganisation(mechanism),
      from: '2018-01-01',
      to: '2018-12-31',
    });
  const [first, { length }] = await timed(derive);
  const again: number[] = [];
  for (let run = 0; run < runs; run += 1) again.push((await timed(derive))[0]);
  // The slowest tenth belongs to whoever else uses the machine.
  const calm = again.toSorted((a, b) => a - b).slice(0, Math.ceil(runs * 0.9));
  return [
    String(length),
    milliseconds(reading),
    milliseconds(first),
    milliseconds(median(again)),
    spread(calm),
  ];
}
