import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { someFacts } from '../project/testing.ts';

const steps = [
  { key: 'base', name: '基础完工', days: 60, spare: 0, after: [] },
  { key: 'frame', name: '主体封顶', days: 90, spare: 7, after: ['base'] },
  { key: 'finish', name: '竣工', days: 30, spare: 0, after: ['frame'] },
];
const drawing = { revision: null, finish: '2018-09-30', steps, reason: null };

describe('milestones', () => {
  let county: TestCounty;

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-10' });
  });

  const keeper = () => county.as('key-projects-clerk');
  const unit = () => county.as('water-clerk');
  const entered = async (otherwise = {}): Promise<string> =>
    answered(await keeper().call('project.create', { ...someFacts(otherwise) })).id;
  const drawn = async (more = {}) => {
    const id = await entered();
    const { revision } = answered(await unit().call('milestone.draw', { id, ...drawing, ...more }));
    return { id, revision };
  };
  const shown = async (id: string) => answered(await unit().call('milestone.show', { id }));
  const refused = ({ status, body }: Answer, code: string, params: object = {}) => {
    expect([status, body.code]).not.toEqual([200, undefined]);
    expect(body).toMatchObject({ code, params });
  };

  it('are drawn up by nobody whose project it is not', async () => {
    const id = await entered();
    expect((await county.nobody.call('milestone.show', { id })).status).toBe(401);
    refused(await county.as('housing-clerk').call('milestone.show', { id }), 'not-found');
    refused(await county.as('housing-clerk').call('milestone.draw', { id, ...drawing }), 'not-yours');
    refused(await county.as('magistrate').call('milestone.draw', { id, ...drawing }), 'not-yours');
  });

  it('refuse steps that are no plan, and name where', async () => {
    const id = await entered();
    const cycle = steps.map((step) => (step.key === 'base' ? { ...step, after: ['finish'] } : step));
    refused(await unit().call('milestone.draw', { id, ...drawing, steps: cycle }), 'milestone-cycle', {
      names: '基础完工 → 主体封顶 → 竣工 → 基础完工',
    });
    const unknown = [{ ...steps[0], after: ['roof'] }];
    refused(await unit().call('milestone.draw', { id, ...drawing, steps: unknown }), 'milestone-unknown', {
      names: 'roof',
    });
    const twice = [steps[0], steps[0]];
    refused(await unit().call('milestone.draw', { id, ...drawing, steps: twice }), 'milestone-twice');
  });

  it('tell the second writer who was first, and change nothing', async () => {
    const { id, revision } = await drawn();
    answered(await keeper().call('milestone.record', { id, key: 'base', revision, actualOn: '2018-05-02' }));
    const late = await unit().call('milestone.record', { id, key: 'base', revision, actualOn: '2018-05-05' });
    refused(late, 'conflict', { by: '余音' });
    refused(await unit().call('milestone.draw', { id, ...drawing }), 'conflict');
    expect((await shown(id)).milestones[0]).toMatchObject({ actualOn: '2018-05-02' });
  });

  it('refuse a day to come, a step of no plan, and to drop what was reached', async () => {
    const { id, revision } = await drawn();
    const record = { id, key: 'base', revision, actualOn: '2018-05-11' };
    refused(await unit().call('milestone.record', record), 'date-ahead', { today: '2018-05-10' });
    refused(await unit().call('milestone.record', { ...record, key: 'roof' }), 'not-found');
    const reached = answered(await unit().call('milestone.record', { ...record, actualOn: '2018-05-01' }));
    const without = [{ ...steps[1], after: [] }, steps[2]];
    const drop = { id, ...drawing, revision: reached.revision, steps: without, reason: '并入主体' };
    refused(await unit().call('milestone.draw', drop), 'milestone-reached', { name: '基础完工' });
  });

  it('are left as they are once the project is withdrawn', async () => {
    const { id, revision } = await drawn();
    const project = answered(await keeper().call('project.show', { id }));
    const halt = {
      id,
      revision: project.revision,
      halt: 'withdrawn',
      on: '2018-05-09',
      reason: '投资方撤资',
    };
    answered(await keeper().call('project.halt', halt));
    const record = { id, key: 'base', revision, actualOn: '2018-05-02' };
    refused(await unit().call('milestone.record', record), 'project-withdrawn', { on: '2018-05-09' });
    const again = await keeper().call('milestone.draw', { id, ...drawing, revision });
    refused(again, 'project-withdrawn', { on: '2018-05-09' });
    refused(await keeper().call('milestone.freeze', { id, revision }), 'project-withdrawn');
    expect(await shown(id)).toMatchObject({ may: { draw: false, freeze: false, record: false } });
  });

  it('are worked out backward, and say what slips what', async () => {
    const { id, revision } = await drawn();
    expect((await shown(id)).milestones).toMatchObject([
      { key: 'base', plannedOn: '2018-05-26', forecastOn: '2018-05-26', late: 0 },
      { key: 'frame', plannedOn: '2018-08-24', forecastOn: '2018-08-24' },
      { key: 'finish', plannedOn: '2018-09-30', forecastOn: '2018-09-30' },
    ]);
    county.setDate('2018-06-07');
    const record = { id, key: 'base', revision, actualOn: '2018-06-07' };
    answered(await unit().call('milestone.record', record));
    const { slips, plan } = await shown(id);
    expect(slips).toMatchObject([
      [
        { name: '基础完工', late: 12, reached: true },
        { name: '主体封顶', late: 12, reached: false },
        { name: '竣工', late: 5, absorbed: 7 },
      ],
    ]);
    expect(plan).toMatchObject({ forecastFinish: '2018-10-05', beginsOn: '2018-03-27' });
    county.setDate('2018-05-10');
  });

  it('keep the old day, when it was changed and why, and ask why', async () => {
    const { id, revision } = await drawn();
    const later = { id, ...drawing, revision, finish: '2018-10-31' };
    refused(await unit().call('milestone.draw', later), 'milestone-unexplained');
    answered(await unit().call('milestone.draw', { ...later, reason: '汛期停工一个月' }));
    const { milestones, versions } = await shown(id);
    expect(milestones[2]).toMatchObject({
      plannedOn: '2018-10-31',
      earlier: [{ plannedOn: '2018-09-30', changedOn: '2018-05-10', reason: '汛期停工一个月' }],
    });
    expect(versions).toMatchObject([{ version: 1 }, { version: 2, reason: '汛期停工一个月' }]);
  });

  it('are changed by the office alone once the plan is frozen, while the unit goes on recording', async () => {
    const { id, revision } = await drawn();
    refused(await unit().call('milestone.freeze', { id, revision }), 'not-yours');
    const frozen = answered(await keeper().call('milestone.freeze', { id, revision }));
    refused(await keeper().call('milestone.freeze', { id, ...frozen }), 'milestone-frozen');
    const change = { ...drawing, id, finish: '2018-10-31', reason: '设计变更', revision: frozen.revision };
    refused(await unit().call('milestone.draw', change), 'milestone-frozen', { date: '2018-05-10' });
    expect(await shown(id)).toMatchObject({ may: { draw: false, record: true } });
    const record = { id, key: 'base', revision: frozen.revision, actualOn: '2018-05-09' };
    const { revision: now } = answered(await unit().call('milestone.record', record));
    answered(await keeper().call('milestone.draw', { ...change, revision: now }));
    expect((await shown(id)).milestones[0]).toMatchObject({ actualOn: '2018-05-09' });
  });

  it('stand on the unit’s desk by the mechanism’s duty until they are reached', async () => {
    const { id, revision } = await drawn({ finish: '2018-09-20' });
    const mine = async () =>
      answered(await unit().call('desk.show')).duties.filter(
        (duty: { matter: { path: string | null } }) => duty.matter.path === `/projects/${id}`,
      );
    expect(await mine()).toMatchObject([
      { action: 'meet-milestone', clause: '三（二）', due: { date: '2018-05-16' }, group: 'later' },
    ]);
    answered(await unit().call('milestone.record', { id, key: 'base', revision, actualOn: '2018-05-08' }));
    expect(await mine()).toMatchObject([{ group: 'done' }]);
  });

  it('come with customary steps for each kind of project, which the county may change', async () => {
    const road = await entered({ name: '林场公路', category: ['基础设施', '交通'] });
    const { templates, suits } = answered(await keeper().call('milestone.templates', { project: road }));
    expect(suits).toBe('road');
    const customary = templates.find((one: { id: string }) => one.id === 'road');
    const { customary: _was, ...kept } = customary;
    const own = { ...kept, steps: [{ ...kept.steps[0], days: 90 }] };
    refused(await unit().call('milestone.keepTemplate', own), 'not-yours');
    const { revision } = answered(await keeper().call('milestone.keepTemplate', own));
    refused(await keeper().call('milestone.keepTemplate', own), 'conflict');
    const after = answered(await keeper().call('milestone.templates')).templates;
    expect(after.find((one: { id: string }) => one.id === 'road')).toMatchObject({
      revision,
      steps: own.steps,
    });
    answered(await keeper().call('milestone.dropTemplate', { id: 'road', revision }));
    const { templates: back, changes } = answered(await keeper().call('milestone.templates'));
    expect(changes).toMatchObject([
      { id: 'road', name: customary.name, before: 1, after: null },
      { id: 'road', name: customary.name, before: null, after: 1 },
    ]);
    expect(back.find((one: { id: string }) => one.id === 'road')).toEqual(customary);
  });

  it('lose nobody’s template when two write their first at once', async () => {
    const template = { id: 'tea-garden', name: '茶园', suits: ['茶'], revision: null };
    const write = (name: string) =>
      keeper().call('milestone.keepTemplate', { ...template, steps: [{ ...steps[0], name }] });
    const answers = await Promise.all([write('整地'), write('开沟')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    refused(
      answers.find(({ status }) => status === 409)!,
      'conflict',
      { by: '余音' },
    );
  });

  it('of many projects are told at once, within what one may see', async () => {
    const { id } = await drawn();
    const all = answered(await unit().call('milestone.ofProjects', {}));
    expect(all).toMatchObject({ month: '2018-04', asOf: '2018-04-30' });
    expect(all.projects.find((one: { id: string }) => one.id === id)).toMatchObject({
      finish: { plannedOn: '2018-09-30', forecastOn: '2018-09-30' },
      milestones: [{ name: '基础完工' }, { name: '主体封顶' }, { name: '竣工' }],
      // Entered in May: April was judged without it.
      lights: [],
      pace: { annualPlan: null, rate: null },
    });
    const others = answered(await county.as('housing-clerk').call('milestone.ofProjects', {}));
    expect(others.projects).toEqual([]);
  });
});
