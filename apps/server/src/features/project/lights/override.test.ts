import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, type TestCounty, testCounty } from '../../../testing/county.ts';
import { answered } from '../../problem/testing.ts';
import { someFacts } from '../testing.ts';

let county: TestCounty;
let id: string;
const leader = () => county.as('standing-vice-magistrate');
const unit = () => county.as('water-clerk');
const refused = ({ status, body }: Answer, code: string) =>
  expect([status === 200, body.code]).toEqual([false, code]);
const lights = async () => answered(await unit().call('project.lights', { id }));
const override = (otherwise: object = {}) => ({
  id,
  light: 'project-light',
  dimension: 'start',
  colour: 'yellow',
  reason: '用地批复已下，月内开工',
  until: '2018-05-31',
  replaces: null,
  ...otherwise,
});

beforeAll(async () => {
  county = await testCounty({ today: '2018-03-05' });
});

/** A project that should have begun in January and has not: red by the figures. */
beforeEach(async () => {
  county.setDate('2018-03-05');
  const facts = someFacts({ stage: 'preparation', plannedStart: '2018-01-01' });
  ({ id } = answered(await county.as('key-projects-clerk').call('project.create', facts)));
  county.setDate('2018-05-10');
});

describe('is refused', () => {
  it('to whomever the mechanism does not name, and outside what it provides', async () => {
    expect((await county.nobody.call('project.overrideLight', override())).status).toBe(401);
    refused(await unit().call('project.overrideLight', override()), 'not-yours');
    refused(await county.as('key-projects-clerk').call('project.overrideLight', override()), 'not-yours');
    refused(await leader().call('project.overrideLight', override({ reason: ' ' })), 'invalid-input');
    refused(
      await leader().call('project.overrideLight', override({ until: '2018-05-09' })),
      'override-until-passed',
    );
    refused(
      await leader().call('project.overrideLight', override({ colour: 'red' })),
      'override-same-colour',
    );
    refused(await leader().call('project.overrideLight', override({ dimension: 'pace' })), 'light-not-shown');
    refused(
      await leader().call('project.overrideLight', override({ dimension: 'cost' })),
      'override-not-for-dimension',
    );
    refused(
      await leader().call('project.overrideLight', override({ light: 'matter-light' })),
      'override-not-provided',
    );
  });

  it('where somebody else has set it meanwhile', async () => {
    answered(await leader().call('project.overrideLight', override()));
    refused(await leader().call('project.overrideLight', override({ colour: 'green' })), 'conflict');
  });
});

it('is shown everywhere with the computed light beside it, until its last day', async () => {
  const red = answered(await unit().call('project.list', { light: 'red' })).total;
  answered(await leader().call('project.overrideLight', override()));
  const [month] = (await lights()).months;
  expect(month.lights).toMatchObject([
    {
      colour: 'red',
      shown: 'yellow',
      given: { colour: 'yellow', reason: '用地批复已下，月内开工', by: '陆文川' },
    },
  ]);
  const { projects } = answered(await unit().call('project.list', {}));
  expect(projects.find((one: { id: string }) => one.id === id).lights).toEqual([
    { name: '按期开工', colour: 'yellow', computed: 'red' },
  ]);
  expect(answered(await unit().call('project.list', { light: 'red' })).total).toBe(red - 1);
  const wall = answered(await unit().call('wall.bars', {}));
  expect(wall.projects.find((one: { id: string }) => one.id === id)).toMatchObject({
    light: 'yellow',
    lightByHand: true,
  });
  county.setDate('2018-06-01');
  expect((await lights()).months[0].lights[0]).toMatchObject({ shown: 'red', given: null });
});

it('is replaced and taken back, and all of it stays on record', async () => {
  const first = answered(await leader().call('project.overrideLight', override()));
  const second = answered(
    await leader().call(
      'project.overrideLight',
      override({ colour: 'green', reason: '已进场', replaces: first.id }),
    ),
  );
  const back = { id, override: second.id, revision: 1, reason: '核实后没有进场' };
  refused(await unit().call('project.endOverride', back), 'not-yours');
  answered(await leader().call('project.endOverride', back));
  refused(await leader().call('project.endOverride', back), 'conflict');
  const { overrides, months } = await lights();
  expect(months[0].lights[0]).toMatchObject({ colour: 'red', shown: 'red', given: null });
  expect(overrides).toMatchObject([
    { colour: 'green', holds: false, endedBy: '陆文川', endedReason: '核实后没有进场' },
    { colour: 'yellow', holds: false, endedReason: '已进场' },
  ]);
});
