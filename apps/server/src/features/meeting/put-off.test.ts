import { beforeEach, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered, walkers } from '../problem/testing.ts';
import { frozenDocket, midMay, office, someArrangement } from './testing.ts';

const endOfMay = { ...midMay, slotKey: '2018-05#end' };

let county: TestCounty;
let problemId: string;
beforeEach(async () => {
  county = await testCounty();
  await frozenDocket(county);
  const { items } = answered(await county.as(walkers.desk).call('docket.show', midMay));
  problemId = items[0].problem.id;
});

const desk = async (verb: string, input: object) =>
  answered(await county.as(walkers.desk).call(verb, { ...input }));
const skip = async () =>
  answered(await county.as(office).call('meeting.skip', { ...midMay, reason: '并入月底会议' }));
const convene = async () =>
  answered(await county.as(office).call('meeting.convene', { ...midMay, ...someArrangement() }));
const problem = async () => answered(await county.as(office).call('problem.show', { id: problemId }));

it('the problems of a meeting that is skipped wait for the next docket, in time', async () => {
  await skip();
  const { state, path } = await problem();
  expect([state, path.at(-1).note]).toEqual(['deferred', '并入月底会议']);
  county.setDate('2018-05-24');
  expect((await desk('docket.show', endOfMay)).waiting).toMatchObject([{ problemId, late: false }]);
  await desk('docket.compile', endOfMay);
  expect((await problem()).state).toBe('docketed');
});

it('they come back with a meeting that is held after all, unless another docket has them', async () => {
  await skip();
  await convene();
  expect((await problem()).state).toBe('docketed');
  await skip();
  county.setDate('2018-05-24');
  await desk('docket.compile', endOfMay);
  await convene();
  const { path } = await problem();
  expect(path.at(-1)).toMatchObject({ state: 'docketed', on: '2018-05-24' });
});
