import { beforeAll, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { issueSomeMinutes } from './testing.ts';

let county: TestCounty;
let unit: Caller;
let items: { id: string; revision: number; requirement: string }[];

beforeAll(async () => {
  county = await testCounty({ today: '2018-05-18' });
  unit = county.as('water-clerk');
  const decided = (requirement: string, leadUnitId: string, assistingUnitIds: string[] = []) => ({
    requirement,
    leadUnitId,
    assistingUnitIds,
    limitOn: '2018-06-15',
  });
  await issueSomeMinutes(county, {
    decisions: [
      decided('甲', 'water-bureau'),
      decided('乙', 'water-bureau'),
      decided('丙', 'land-bureau', ['water-bureau']),
      decided('丁', 'finance-bureau'),
    ],
  });
  await county.settle();
  await read();
});

const read = async () => {
  ({ items } = (await county.as('supervision-office-clerk').call('supervision.list')).body);
};

const chosen = (...requirements: string[]) =>
  items
    .filter(({ requirement }) => requirements.includes(requirement))
    .map(({ id, revision }) => ({ id, revision }));
const acknowledge = (...requirements: string[]) =>
  unit.call('supervision.acknowledgeSeveral', { items: chosen(...requirements) });
const states = async () => {
  const { body } = await county.as('supervision-office-clerk').call('supervision.list');
  return Object.fromEntries(
    body.items.map(({ requirement, state }: { requirement: string; state: string }) => [requirement, state]),
  );
};
const untouched = { 甲: 'open', 乙: 'open', 丙: 'open', 丁: 'open' };

it('is refused to nobody, and without anything chosen', async () => {
  const answer = await county.nobody.call('supervision.acknowledgeSeveral', { items: chosen('甲') });
  expect(answer.status).toBe(401);
  expect((await acknowledge()).body.code).toBe('invalid-input');
});

it('acknowledges one’s own part where another unit leads, and leaves the item to the lead', async () => {
  expect((await acknowledge('丙')).body).toEqual({ acknowledged: 1 });
  await read();
  expect(await states()).toEqual(untouched);
});

it('acknowledges none when one is in the way, and names each that is, without telling of what one may not see', async () => {
  const { status, body } = await acknowledge('甲', '丙', '丁');
  expect([status, body.code]).toEqual([422, 'supervision-several-stopped']);
  const hidden = items.find(({ requirement }) => requirement === '丁');
  expect(body.places).toHaveLength(2);
  expect(body.places).toContainEqual({ path: '关于丙的情况汇报', detail: '已经签收过了' });
  expect(body.places).toContainEqual({ path: hidden?.id, detail: '没有找到' });
  expect(await states()).toEqual(untouched);
});

it('says the reasons in the language of who asks', async () => {
  const response = await county.app.inject({
    method: 'POST',
    url: '/api/supervision-acknowledgements',
    headers: {
      cookie: 'water-clerk',
      'accept-language': 'en',
      'idempotency-key': crypto.randomUUID(),
    },
    payload: { items: chosen('甲', '丙') },
  });
  expect(response.json().places[0].detail).toMatch(/^[A-Z]/);
});

it('acknowledges all that are the unit’s to acknowledge; a second time somebody was first', async () => {
  expect((await acknowledge('甲', '乙')).body).toEqual({ acknowledged: 2 });
  expect(await states()).toEqual({ ...untouched, 甲: 'acknowledged', 乙: 'acknowledged' });
  expect((await acknowledge('甲', '乙')).body.code).toBe('conflict');
});

it('is refused for what is in the way of all alike, as it would be for one', async () => {
  expect((await acknowledge('丙')).body.code).toBe('supervision-acknowledged');
  expect((await acknowledge('丁')).body.code).toBe('not-found');
});
