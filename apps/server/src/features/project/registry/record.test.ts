import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, type TestCounty, testCounty } from '../../../testing/county.ts';
import { someFacts } from '../testing.ts';

let county: TestCounty;
let office: Caller;
let water: Caller;
beforeAll(async () => {
  county = await testCounty();
  office = county.as('key-projects-clerk');
  water = county.as('water-clerk');
});

type Entered = { id: string; revision: number };

const entered = async (otherwise: Parameters<typeof someFacts>[0] = {}): Promise<Entered> =>
  (await office.call('project.create', someFacts(otherwise))).body;
const shown = async (id: string) => (await office.call('project.show', { id })).body;
const code = ({ body }: Answer) => body.code;
const sums = async (input: Record<string, unknown> = {}) => {
  const { body } = await office.call('project.figures', input);
  const { projects, totalInvestment } = body.units.find(
    ({ unitId }: { unitId: string }) => unitId === 'water-bureau',
  );
  return { projects, totalInvestment };
};

describe('facts', () => {
  it('refuses dates that are reversed or ahead, and a code of another shape', async () => {
    const refused = async (otherwise: Record<string, unknown>) =>
      code(await office.call('project.create', { ...someFacts(), ...otherwise }));
    expect(await refused({ plannedStart: '2018-05-01', plannedFinish: '2018-04-30' })).toBe('dates-reversed');
    expect(await refused({ actualStart: '2018-05-11' })).toBe('date-ahead');
    expect(await refused({ nationalCode: '2018-530126-47-03-1' })).toBe('invalid-input');
    expect(await refused({ completedBefore: { yuan: -1, year: 2018 } })).toBe('invalid-input');
  });

  it('takes a code as it is pasted, and one of the pipeline without', async () => {
    const { id } = await entered({ nationalCode: '２０１８－530126 47—03－012345' });
    expect((await shown(id)).nationalCode).toBe('2018-530126-47-03-012345');
    await entered({ nationalCode: null, stage: 'pipeline' });
  });

  it('finds a project by its former name, the initials of that, and the owner', async () => {
    const { id } = await entered({ name: '新名', formerNames: ['麒麟大道', '旧路'], owner: '腾冲置业' });
    for (const search of ['麒麟', 'qldd', 'tczy', '腾冲']) {
      const { body } = await office.call('project.list', { search });
      expect(body.projects.map((row: Entered) => row.id)).toEqual([id]);
    }
  });

  it('says who answers for it in the leading group', async () => {
    const { id } = await entered();
    expect((await shown(id)).leaderName).toMatch(/^副县长.* /);
    expect((await shown((await entered({ responsibleUnitId: null })).id)).leaderName).toBeNull();
  });
});

describe('a stage', () => {
  it('goes back only with a reason, not ahead of the day, and not to where it is', async () => {
    const project = await entered({ stage: 'construction' });
    const move = { ...project, stage: 'preparation', on: '2018-05-02', reason: null };
    expect((await county.nobody.call('project.moveStage', move)).status).toBe(401);
    expect(code(await water.call('project.moveStage', move))).toBe('not-yours');
    expect(code(await office.call('project.moveStage', move))).toBe('stage-backwards');
    expect(
      code(await office.call('project.moveStage', { ...move, stage: 'completed', on: '2018-05-11' })),
    ).toBe('stage-ahead');
    expect(code(await office.call('project.moveStage', { ...move, stage: 'construction' }))).toBe(
      'stage-unchanged',
    );
    expect((await office.call('project.moveStage', { ...move, reason: '重新选址' })).status).toBe(200);
    const { stage, stageSince, history } = await shown(project.id);
    expect([stage, stageSince]).toEqual(['preparation', '2018-05-02']);
    expect(history[0].values).toEqual([
      { name: 'on', from: null, to: '2018-05-02' },
      { name: 'stage', from: 'construction', to: 'preparation' },
      { name: 'reason', from: null, to: '重新选址' },
    ]);
  });

  it('brings the actual start and finish with it, and leaves those that are known', async () => {
    const project = await entered({ stage: 'preparation', actualStart: null });
    const begun = await office.call('project.moveStage', {
      ...project,
      stage: 'started',
      on: '2018-03-20',
      reason: null,
    });
    await office.call('project.moveStage', {
      ...begun.body,
      stage: 'completed',
      on: '2018-05-09',
      reason: null,
    });
    expect(await shown(project.id)).toMatchObject({ actualStart: '2018-03-20', actualFinish: '2018-05-09' });
  });

  it('is not changed by an edit', async () => {
    const project = await entered({ stage: 'construction' });
    await office.call('project.edit', { ...someFacts({ stage: 'pipeline', place: '别处' }), ...project });
    expect(await shown(project.id)).toMatchObject({ stage: 'construction', place: '别处' });
  });
});

describe('a project that is withdrawn', () => {
  it('needs a reason, leaves the list, the sums and the months, and comes back whole', async () => {
    const before = await sums();
    const project = await entered({ name: '退出项目', totalInvestment: 70_000_000 });
    const halt = { ...project, halt: 'withdrawn', on: '2018-05-09', reason: '投资方撤资' };
    expect(code(await water.call('project.halt', halt))).toBe('not-yours');
    expect(code(await office.call('project.halt', { ...halt, reason: ' ' }))).toBe('invalid-input');
    expect(code(await office.call('project.halt', { ...halt, on: '2018-05-11' }))).toBe('date-ahead');
    expect(code(await office.call('project.halt', { ...halt, halt: null }))).toBe('halt-unchanged');
    const { body: halted } = await office.call('project.halt', halt);
    expect(await sums()).toEqual(before);
    const listed = async (filter: object) =>
      (await office.call('project.list', { search: '退出项目', ...filter })).body.total;
    expect([await listed({}), await listed({ halt: 'withdrawn' })]).toEqual([0, 1]);
    const report = {
      id: project.id,
      month: '2018-05',
      revision: null,
      completed: 1,
      progress: '进场',
      problems: null,
    };
    expect(code(await water.call('project.reportMonth', report))).toBe('project-withdrawn');
    const { projects } = (await water.call('project.month', { month: '2018-05' })).body;
    expect(projects.map(({ projectId }: { projectId: string }) => projectId)).not.toContain(project.id);
    expect(await shown(project.id)).toMatchObject({ counted: false, haltReason: '投资方撤资', gaps: [] });
    await office.call('project.halt', { ...halted, halt: null, on: '2018-05-10', reason: '重新签约' });
    expect(await shown(project.id)).toMatchObject({ halt: null, haltReason: null, stage: 'construction' });
    expect((await sums()).totalInvestment).toBe(before.totalInvestment + 70_000_000);
  });
});

describe('what the unit on the spot keeps up', () => {
  const position = { kind: 'point', lines: [[[103.27, 24.77]]] };

  it('is refused others, and whoever opened it before a colleague changed it', async () => {
    const project = await entered();
    for (const [verb, input] of [
      ['project.locate', { position }],
      ['project.fund', { sources: [] }],
      ['project.permit', { permits: [] }],
    ] as const) {
      expect((await county.nobody.call(verb, { ...project, ...input })).status).toBe(401);
      expect(code(await county.as('housing-clerk').call(verb, { ...project, ...input }))).toBe('not-yours');
      expect(code(await water.call(verb, { ...project, revision: 9, ...input }))).toBe('conflict');
    }
  });

  it('is where the project is, within China', async () => {
    const project = await entered();
    const outside = { kind: 'point', lines: [[[2.35, 48.85]]] };
    expect(code(await water.call('project.locate', { ...project, position: outside }))).toBe('invalid-input');
    const line = { kind: 'lines', lines: [[[103.27, 24.77]]] };
    expect(code(await water.call('project.locate', { ...project, position: line }))).toBe('invalid-input');
    expect((await water.call('project.locate', { ...project, position })).status).toBe(200);
    expect((await shown(project.id)).position).toEqual(position);
  });

  it('is where the money comes from, compared with the total and never refused for it', async () => {
    const project = await entered({ totalInvestment: 120_000_000 });
    const sources = [
      { source: 'central', amount: 60_000_000, note: '中央预算内投资' },
      { source: 'county', amount: 50_000_000, note: null },
    ];
    const { body } = await water.call('project.fund', { ...project, sources });
    const view = await shown(project.id);
    expect([view.sources, view.beyondTotal]).toEqual([sources, -10_000_000]);
    expect(view.gaps).toContainEqual({ code: 'sources-differ', params: { yuan: -10_000_000 } });
    await water.call('project.fund', { ...body, sources: sources.slice(1) });
    expect((await shown(project.id)).sources).toEqual(sources.slice(1));
  });

  it('is how far permits are; none without a name or of a day to come', async () => {
    const project = await entered();
    const permit = { permit: 'other', name: null, state: 'granted', number: null, dated: null };
    const ask = (change: object) =>
      water.call('project.permit', { ...project, permits: [{ ...permit, ...change }] });
    expect(code(await ask({}))).toBe('permit-without-name');
    expect(code(await ask({ name: '取水许可', dated: '2018-05-11' }))).toBe('date-ahead');
    expect(code(await ask({ permit: 'moon' }))).toBe('invalid-input');
    const granted = { name: '取水许可', number: '临水许可〔2018〕2号', dated: '2018-05-09' };
    expect((await ask(granted)).status).toBe(200);
    expect((await shown(project.id)).permits).toEqual([{ ...permit, ...granted }]);
  });
});

describe('a package', () => {
  it('is not put into itself, nor into another, and is none without parts', async () => {
    const [one, two, three] = [await entered(), await entered(), await entered()];
    const refusal = async (verb: string, input: object) => code(await office.call(verb, { ...input }));
    expect(await refusal('project.countPackage', { ...one, counts: 'parts' })).toBe('package-empty');
    expect(await refusal('project.pack', { ...one, packageId: one.id })).toBe('package-nested');
    await office.call('project.pack', { ...one, packageId: two.id });
    expect(await refusal('project.pack', { ...two, packageId: three.id })).toBe('package-nested');
    expect(await refusal('project.pack', { ...three, packageId: one.id })).toBe('package-nested');
  });

  it('is counted once, as the package or as its parts', async () => {
    const pack = await entered({ name: '打捆', totalInvestment: 100 });
    const parts = [await entered({ totalInvestment: 60 }), await entered({ totalInvestment: 30 })];
    const { totalInvestment: all, projects } = await sums();
    const packed = [];
    for (const part of parts) {
      packed.push((await office.call('project.pack', { ...part, packageId: pack.id })).body as Entered);
    }
    expect(await sums()).toEqual({ projects: projects - 2, totalInvestment: all - 90 });
    expect(await shown(pack.id)).toMatchObject({ packageCounts: 'package', counted: true });
    await office.call('project.countPackage', { ...pack, counts: 'parts' });
    expect(await sums()).toEqual({ projects: projects - 1, totalInvestment: all - 100 });
    expect(await sums({ knownOn: '2018-05-10' })).toEqual(await sums());
    for (const part of packed) await office.call('project.pack', { ...part, packageId: null });
    expect(await sums()).toEqual({ projects, totalInvestment: all });
    expect(await shown(pack.id)).toMatchObject({ packageCounts: null, parts: [] });
  });
});

describe('saved filters', () => {
  it('are a person’s own, replaced by name and forgotten', async () => {
    expect((await county.nobody.call('project.filters')).status).toBe(401);
    await water.call('project.saveFilter', { name: '在建', query: 'stage=construction' });
    await water.call('project.saveFilter', { name: '在建', query: 'stage=construction&sort=name' });
    const mine = async (who: Caller) => (await who.call('project.filters')).body.filters;
    expect(await mine(water)).toEqual([{ name: '在建', query: 'stage=construction&sort=name' }]);
    expect(await mine(office)).toEqual([]);
    await water.call('project.forgetFilter', { name: '在建' });
    expect(await mine(water)).toEqual([]);
  });

  it('are no more than a list can show', async () => {
    for (let at = 0; at < 20; at += 1)
      await office.call('project.saveFilter', { name: `条件${at}`, query: '' });
    expect(code(await office.call('project.saveFilter', { name: '再一个', query: '' }))).toBe(
      'saved-filters-full',
    );
  });
});
