import { obligations, standing } from '@guatu/engine';
import { beforeAll, expect, it } from 'vitest';
import { today } from '../../clock/clock.ts';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { facts } from './facts.ts';
import { enterProject, players, report } from './testing.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
});

/** The atlas's duties of May, each with its bearer and how it stands today. */
async function duties() {
  const { server } = county;
  const date = today(server.clock);
  return server.database.withJurisdiction(server.jurisdiction.id, 'read only', async (tx) => {
    const rulebook = await loadRulebook(tx, server.jurisdiction.id, date.toString());
    const { triggers, fulfilments, links } = await facts(tx, server.jurisdiction.id, rulebook, date);
    return obligations({ ...rulebook, from: '2018-05-01', to: '2018-05-31', triggers, fulfilments })
      .filter(({ action }) => action === 'hand-in-atlas' || action === 'compile-atlas')
      .map((one) => [one.bearer.id, standing(one, date.toString()).state, links[one.slot]?.path]);
  });
}

it('asks the desk only, while no project is in', async () => {
  expect(await duties()).toEqual([['key-projects-section', 'open', '/atlas?month=2018-05']]);
});

it('asks each unit with a project in the edition, from the month’s first day', async () => {
  const project = await enterProject(county);
  await enterProject(county, { responsibleUnitId: 'housing-bureau', name: '不够' }, { plan: 50_000_000 });
  expect(await duties()).toContainEqual(['water-bureau', 'open', '/atlas?month=2018-05']);
  expect(await duties()).toHaveLength(2);
  await report(county, players.water, project, '2018-05');
});

it('is quit by handing in, and by freezing', async () => {
  await county.as(players.water).call('atlas.handIn', { month: '2018-05', unitId: 'water-bureau' });
  await county.as(players.desk).call('atlas.compile', { month: '2018-05', revision: 0 });
  await county.settle();
  await county.as(players.desk).call('atlas.freeze', { month: '2018-05', revision: 2 });
  expect((await duties()).map(([bearer, state]) => [bearer, state])).toEqual([
    ['water-bureau', 'done'],
    ['key-projects-section', 'done'],
  ]);
});

it('asks nothing of a project that came after the month’s cut-off', async () => {
  county.setDate('2018-05-28');
  await enterProject(county, { responsibleUnitId: 'industry-bureau', name: '后来的' });
  expect((await duties()).map(([bearer]) => bearer)).not.toContain('industry-bureau');
});
