import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RefusalCode } from '../refusal/refusal.ts';
import { refusalStatus } from '../refusal/refusal-status.ts';
import { type Answer, type TestCounty, testCounty } from '../testing/county.ts';
import { as, type Kind, everyone } from './kinds.ts';
import { procedures } from './procedures.ts';
import type { Row } from './row.ts';
import { stateOf } from './state.ts';
import { tables } from './tables/index.ts';

const kinds: readonly Kind[] = [...everyone, 'administrator'];
const rows = Object.entries(tables).flatMap(([feature, table]) =>
  Object.entries<Row | readonly Row[]>(table).flatMap(([name, of]) =>
    [of].flat().map((row) => ({ feature, verb: `${feature}.${name}`, row })),
  ),
);
const writing = new Set(procedures.flatMap(({ verb, writes }) => (writes ? verb : [])));

it('every procedure of the contract has a row, and nothing else has', () => {
  expect(new Set(rows.map(({ verb }) => verb))).toEqual(new Set(procedures.map(({ verb }) => verb)));
});

describe.each(Object.keys(tables))('%s', (feature) => {
  let county: TestCounty;
  beforeAll(async () => {
    county = await testCounty();
  });

  const own = rows.filter((row) => row.feature === feature);
  it.each(own.map(({ verb, row }) => [row.when ? `${verb} when ${row.when}` : verb, verb, row] as const))(
    '%s',
    async (_name, verb, row) => {
      const input = await row.ready(county);
      await refusesOthers(county, verb, row, input);
      const [first, ...rest] = row.may;
      if (first === undefined) return;
      await answersOnce(county, verb, row, input, first);
      for (const kind of rest) {
        const next = writing.has(verb) ? await row.ready(county) : input;
        const { status, body } = await as(county, kind).call(verb, { ...next });
        expect([kind, status, body.code]).toEqual([kind, 200, undefined]);
      }
    },
  );
});

/** Everybody else is refused in words, and nothing comes of it. */
async function refusesOthers(county: TestCounty, verb: string, row: Row, input: object) {
  const before = await stateOf(county);
  if (!row.visitors) expectRefusal(await county.nobody.call(verb, { ...input }), 'not-signed-in');
  for (const kind of kinds.filter((one) => !row.may.includes(one))) {
    const code = row.hiddenFrom?.includes(kind) ? 'not-found' : (row.otherwise ?? 'not-yours');
    expectRefusal(await as(county, kind).call(verb, { ...input }), code, kind);
  }
  expect(await stateOf(county)).toEqual(before);
}

/** Whoever may is answered; a command not without a key, and once, however often it is sent. */
async function answersOnce(county: TestCounty, verb: string, row: Row, input: object, kind: Kind) {
  const key = uuidv7();
  const ask = (by = kind, under = key) => as(county, by).call(verb, { ...input }, under);
  const keyed = writing.has(verb) && !row.visitors;
  if (keyed) expectRefusal(await ask(kind, ''), 'idempotency-key-missing');
  const { status, body } = await ask();
  expect([kind, status, body.code]).toEqual([kind, 200, undefined]);
  if (!keyed) return;
  const after = await stateOf(county);
  expect((await ask()).body).toEqual(body);
  expect(await stateOf(county)).toEqual(after);
}

function expectRefusal(
  { status, mediaType, body }: Answer,
  code: RefusalCode,
  who: Kind | 'anybody' = 'anybody',
) {
  expect([who, body.code, status, mediaType]).toEqual([
    who,
    code,
    refusalStatus[code],
    'application/problem+json',
  ]);
  expect(body.detail).toMatch(/\p{Script=Han}/u);
}
