import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type TestCounty, testCounty } from '../../../testing/county.ts';
import { answered } from '../../problem/testing.ts';
import { someFacts } from '../testing.ts';

interface Light {
  light: string;
  dimension: string;
  colour: string | null;
  grounds: { id: string; value: unknown; unit: string }[];
}
interface Month {
  month: string;
  lights: Light[];
}

const month = (completed: number) => ({
  revision: null,
  completed,
  progress: '基础开挖',
  problems: null,
});

describe('the lights of projects', () => {
  let county: TestCounty;
  let id: string;

  const keeper = () => county.as('key-projects-clerk');
  const unit = () => county.as('water-clerk');
  const refused = ({ status, body }: Answer, code: string) => {
    expect(status).not.toBe(200);
    expect(body.code).toBe(code);
  };
  const lightsOf = async (project = id, by = unit()) => {
    const { months } = answered(await by.call('project.lights', { id: project }));
    return months as Month[];
  };

  beforeAll(async () => {
    county = await testCounty({ today: '2018-03-05' });
    const facts = someFacts({ plannedStart: '2018-01-01', actualStart: '2018-01-05' });
    const created = answered(await keeper().call('project.create', { ...facts }));
    id = created.id;
    const plan = { ...created, year: 2018, plannedInvestment: 60_000_000, goal: null };
    answered(await keeper().call('project.plan', plan));
    for (const [at, completed] of [1_000_000, 2_000_000, 3_000_000].entries()) {
      const report = { id, month: `2018-0${at + 1}`, ...month(completed) };
      answered(await unit().call('project.reportMonth', report));
    }
    county.setDate('2018-05-10');
  });

  it('are seen by nobody who does not see the project', async () => {
    expect((await county.nobody.call('project.lights', { id })).status).toBe(401);
    refused(await county.as('housing-clerk').call('project.lights', { id }), 'not-found');
  });

  it('follow from the ledger month by month, with the figures, rule and clause', async () => {
    const [april, march, ...earlier] = await lightsOf();
    expect(march).toMatchObject({
      month: '2018-03',
      asOf: '2018-03-31',
      lights: [
        {
          name: '投资进度',
          colour: 'yellow',
          clause: '三（二）1',
          why: 'case',
          missing: [],
        },
      ],
    });
    expect(march?.lights[0]?.grounds).toEqual(
      expect.arrayContaining([
        { of: 'measure', id: 'pace', name: '序时进度', unit: 'percent', value: 25 },
        { of: 'measure', id: 'behind-pace', name: '落后序时进度', unit: 'points', value: 15 },
        { of: 'fact', id: 'completed', name: null, unit: 'yuan', value: 6_000_000 },
      ]),
    );
    // It came into the register in March.
    expect(earlier).toEqual([]);
    // April was not reported: nobody guesses.
    expect(april?.lights).toMatchObject([
      { name: '投资进度', colour: null, why: 'unknown', missing: [{ id: 'completed', name: null }] },
    ]);
  });

  it('of a month stay as they were, whatever is corrected later', async () => {
    const { months } = answered(await unit().call('project.show', { id }));
    const march = months.find((one: { month: string }) => one.month === '2018-03');
    const correction = {
      id,
      month: '2018-03',
      ...month(9_000_000),
      revision: march.revision,
      reason: '漏报一笔工程款',
    };
    const before = await lightsOf();
    answered(await unit().call('project.reportMonth', correction));
    expect(await lightsOf()).toEqual(before);
    county.setDate('2018-05-24');
    answered(await unit().call('project.reportMonth', { id, month: '2018-05', ...month(4_000_000) }));
    county.setDate('2018-06-01');
    const [may] = await lightsOf();
    expect(may?.lights[0]?.grounds).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'completed', value: 16_000_000 })]),
    );
    county.setDate('2018-05-10');
  });

  it('stand beside the unit’s own judgement, which explains a difference', async () => {
    const judgement = { id, month: '2018-03', light: 'project-light', dimension: 'pace', revision: null };
    const own = { ...judgement, colour: 'green', sentence: '材料款四月集中入账' };
    refused(await county.as('housing-clerk').call('project.judgeLight', own), 'not-yours');
    refused(await unit().call('project.judgeLight', { ...own, sentence: null }), 'light-unexplained');
    refused(await unit().call('project.judgeLight', { ...own, colour: 'blue' }), 'light-other-colour');
    refused(await unit().call('project.judgeLight', { ...own, month: '2018-05' }), 'light-not-shown');
    const { revision } = answered(await unit().call('project.judgeLight', own));
    refused(await unit().call('project.judgeLight', own), 'conflict');
    const agreed = { ...judgement, revision, colour: 'yellow', sentence: null };
    answered(await unit().call('project.judgeLight', agreed));
    answered(await unit().call('project.judgeLight', { ...own, revision: revision + 1 }));
    const march = (await lightsOf()).find((one) => one.month === '2018-03');
    expect(march?.lights).toMatchObject([
      { colour: 'yellow', judgement: { colour: 'green', sentence: '材料款四月集中入账', person: '何渠' } },
    ]);
  });

  it('ask for what the mechanism declares, in its own kind', async () => {
    const asked = { id, fact: 'start-deferred', version: 0, value: true };
    refused(await county.as('housing-clerk').call('project.stateFact', asked), 'not-yours');
    refused(await unit().call('project.stateFact', { ...asked, fact: 'land-ready' }), 'not-found');
    refused(await unit().call('project.stateFact', { ...asked, value: '是' }), 'fact-unfit');
    answered(await unit().call('project.stateFact', asked));
    refused(await unit().call('project.stateFact', asked), 'conflict');
    const { facts } = answered(await unit().call('project.lights', { id }));
    expect(facts).toMatchObject([{ id: 'start-deferred', type: 'yes-no', value: true, version: 1 }]);
  });

  it('narrow the register, its workbook and the wall', async () => {
    const { projects, total } = answered(await unit().call('project.list', { light: 'none' }));
    expect([total, projects.length]).toEqual([1, 1]);
    expect(projects[0].lights).toEqual([{ name: '投资进度', colour: null }]);
    expect(answered(await unit().call('project.list', { light: 'red' })).total).toBe(0);
    expect(answered(await unit().call('milestone.ofProjects', { light: 'none' })).projects).toHaveLength(1);
  });
});

describe('a county without lights for projects', () => {
  it('shows none and asks for nothing', async () => {
    const county = await testCounty({ county: 'shilin-2018', today: '2018-05-10' });
    const office = county.as('development-reform-head');
    const facts = someFacts({ responsibleUnitId: null });
    const { id } = answered(await office.call('project.create', { ...facts }));
    expect(answered(await office.call('project.lights', { id }))).toMatchObject({
      provided: false,
      months: [],
      facts: [],
    });
    expect(answered(await office.call('project.choices')).colours).toEqual([]);
  });
});
