import { readFile } from 'node:fs/promises';
import { checkMechanism, officialCalendar, readMechanism } from '@guatu/engine';
import { median, timed } from './sample.ts';
import { milliseconds, type Table } from './table.ts';

const runs = 5;

/** Reading and checking a file of two thousand rules, and the same file with a fault in every tenth of them. */
export async function largeMechanism(): Promise<Table> {
  const source = await fileOf(2_000);
  const spoilt = source.replaceAll(/(copied-duty-\d*0,.*?)action: other/g, '$1action: nonsense');
  return {
    title: 'A mechanism file of 2,000 rules',
    columns: ['file', 'characters', 'findings', 'reading', 'checking a year'],
    rows: [await measure('as written', source), await measure('every tenth rule spoilt', spoilt)],
    notes: [`Medians of ${runs}.`],
  };
}

/** Shilin's mechanism with duties added until it has as many rules as asked for. */
async function fileOf(rules: number): Promise<string> {
  const path = new URL('../mechanisms/shilin-2018/mechanism.yaml', import.meta.url);
  const source = await readFile(path, 'utf8');
  const { mechanism } = readMechanism(source);
  if (!mechanism) throw new Error('The mechanism cannot be read.');
  const added = Array.from(
    { length: rules - mechanism.slots.length - mechanism.duties.length },
    (_, index) =>
      `  - { id: copied-duty-${index}, clause: 三（三）, says: 另一项每月的职责, action: other, every: atlas-edition, bearer: { post: finance-head }, due: { by: cutoff } }`,
  );
  return source.replace('\nduties:\n', `\nduties:\n${added.join('\n')}\n`);
}

async function measure(name: string, source: string): Promise<string[]> {
  const reading: number[] = [];
  const checking: number[] = [];
  let count = 0;
  for (let run = 0; run < runs; run += 1) {
    const [read, { mechanism, findings }] = await timed(() => readMechanism(source));
    reading.push(read);
    count = findings.length;
    if (mechanism === null) continue;
    const year = { from: '2018-01-01', to: '2018-12-31' };
    const [checked, found] = await timed(() => checkMechanism(mechanism, officialCalendar, year));
    checking.push(checked);
    count = found.length;
  }
  return [
    name,
    String(source.length),
    String(count),
    milliseconds(median(reading)),
    checking.length === 0 ? '–' : milliseconds(median(checking)),
  ];
}
