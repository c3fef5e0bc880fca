import { loadavg } from 'node:os';
import { atlas } from './atlas/atlas.ts';
import { countyYear } from './county-year.ts';
import { largeMechanism } from './large-mechanism.ts';
import { listPage } from './list-page.ts';
import { manyCounties } from './many-counties.ts';
import { preview } from './preview.ts';
import { simulation } from './simulation.ts';
import { starting } from './starting.ts';
import { importing } from './importing/importing.ts';
import { serving } from './serving/serving.ts';
import { wall } from './wall.ts';
import { print, type Table } from './table.ts';

/** `npm run bench` measures everything; `npm run bench -- engine serving` only that. */
const parts: Record<string, () => Promise<Table>> = {
  engine: countyYear,
  counties: manyCounties,
  checker: largeMechanism,
  preview,
  atlas,
  starting,
  importing,
  serving,
  simulation,
  page: listPage,
  wall,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  throw new Error(`${unknown.join(', ')}: the parts are ${Object.keys(parts).join(', ')}.`);
}
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  print(await measure());
  console.log(`Load of the machine in the last minute: ${loadavg()[0]?.toFixed(2)}`);
}
