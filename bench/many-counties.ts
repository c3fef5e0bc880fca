import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  foundingOrganisation,
  type Mechanism,
  obligations,
  officialCalendar,
  readMechanism,
} from '@guatu/engine';
import { timed } from './sample.ts';
import { megabytes, milliseconds, type Table } from './table.ts';

/** All county-level divisions of the country, and parts of them, to see whether the time grows as they do. */
const sizes = [711, 1422, 2844];

/** A year of obligations for one generated county after the other, each with rules and towns of its own. */
export async function manyCounties(): Promise<Table> {
  const path = new URL('../mechanisms/linxi-demonstration/mechanism.yaml', import.meta.url);
  const { mechanism } = readMechanism(await readFile(path, 'utf8'));
  if (!mechanism) throw new Error('The mechanism cannot be read.');
  deriveYear(countyLike(mechanism, 0));
  const rows: string[][] = [];
  for (const counties of sizes) {
    const [ms, { owed, kept }] = await timed(() => deriveAll(mechanism, counties));
    rows.push([
      String(counties),
      String(owed),
      milliseconds(ms),
      milliseconds(ms / counties),
      megabytes(kept[0] ?? 0),
      megabytes(Math.max(...kept)),
    ]);
  }
  return {
    title: 'Deriving a year for many counties, one after the other',
    columns: ['counties', 'obligations', 'time', 'each', 'held at first', 'held at most'],
    rows,
    notes: ['Target: time in proportion to the counties, memory flat.'],
  };
}

function deriveAll(mechanism: Mechanism, counties: number) {
  let owed = 0;
  const kept: number[] = [];
  for (let county = 0; county < counties; county += 1) {
    owed += deriveYear(countyLike(mechanism, county));
    if (county % Math.floor(counties / 9) === 0) kept.push(heapInUse());
  }
  return { owed, kept };
}

/** What is still held after a collection. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

const deriveYear = (mechanism: Mechanism): number =>
  obligations({
    mechanism,
    calendar: officialCalendar,
    organisation: foundingOrganisation(mechanism),
    from: '2018-01-01',
    to: '2018-12-31',
  }).length;

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** Another county: its meeting on another weekday, its cut-offs on other days, and four to twenty more towns. */
function countyLike(mechanism: Mechanism, index: number): Mechanism {
  const towns = Array.from({ length: 4 + (index % 17) }, (_, town) => `town-${index}-${town}`);
  const { organisation } = mechanism;
  return {
    ...mechanism,
    id: `county-${index}`,
    organisation: {
      ...organisation,
      units: [
        ...organisation.units,
        ...towns.map((id) => ({ id, name: id, kind: 'town' as const, parent: 'county-government' })),
      ],
      posts: [
        ...organisation.posts,
        ...towns.map((unit) => ({ id: `${unit}-head`, unit, name: unit, kind: 'principal' as const })),
      ],
    },
    slots: mechanism.slots.map((slot) => ({
      ...slot,
      ...(slot.id === 'executive-meeting' && {
        recurs: { every: 'week' as const, on: weekdays[index % weekdays.length] ?? 'monday' },
      }),
      ...(slot.cutoff && {
        cutoff: {
          ...slot.cutoff,
          days: slot.cutoff.days.map((stated) =>
            'day' in stated && typeof stated.day === 'number'
              ? { ...stated, day: stated.day - (index % 3) }
              : stated,
          ),
        },
      }),
    })),
  };
}
