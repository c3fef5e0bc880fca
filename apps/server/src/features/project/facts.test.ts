import { obligations, standing } from '@guatu/engine';
import { beforeAll, expect, it } from 'vitest';
import { today } from '../../clock/clock.ts';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { facts } from './facts.ts';
import { someFacts } from './testing.ts';

let county: TestCounty;
const ids: string[] = [];
beforeAll(async () => {
  county = await testCounty({ today: '2018-04-10' });
  for (const name of ['一号项目', '二号项目']) {
    ids.push((await county.as('key-projects-clerk').call('project.create', someFacts({ name }))).body.id);
  }
  county.setDate('2018-05-20');
});

const owed = async () => {
  const { database, jurisdiction, clock } = county.server;
  const date = today(clock);
  return database.withJurisdiction(jurisdiction.id, 'read only', async (tx) => {
    const rulebook = await loadRulebook(tx, jurisdiction.id, date.toString());
    const told = await facts(tx, jurisdiction.id, rulebook, date);
    return obligations({ ...rulebook, from: '2018-01-01', to: '2018-12-31', ...told })
      .filter(({ action }) => action === 'update-project')
      .map((one) => ({
        slot: one.slot,
        bearer: one.bearer.id,
        due: one.due?.date,
        standing: standing(one, date.toString()).state,
        page: told.links[one.slot]?.path,
      }));
  });
};

const report = (id: string | undefined, month: string) =>
  county.as('water-clerk').call('project.reportMonth', {
    id,
    month,
    revision: null,
    completed: 0,
    progress: '进场',
    problems: null,
  });

it('a unit owes the months since its projects came into the registry, by the cut-off', async () => {
  expect(await owed()).toEqual([
    {
      slot: 'project-month:2018-04',
      bearer: 'water-bureau',
      due: '2018-04-25',
      standing: 'overdue',
      page: '/projects/month/2018-04',
    },
    expect.objectContaining({ slot: 'project-month:2018-05', due: '2018-05-25', standing: 'open' }),
  ]);
});

it('has met a month when every project is reported, and met it late when that was past the cut-off', async () => {
  await report(ids[0], '2018-04');
  expect((await owed())[0]?.standing).toBe('overdue');
  await report(ids[1], '2018-04');
  await report(ids[0], '2018-05');
  await report(ids[1], '2018-05');
  expect((await owed()).map((one) => one.standing)).toEqual(['done-late', 'done']);
});
