import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../../testing/county.ts';
import { answered } from '../../problem/testing.ts';
import { someFacts } from '../testing.ts';

/**
 * Yinchuan's own rules as they are in its file. Its document names no posts and says nothing of a register, so the
 * county's own words about these are put beside them.
 */
const withRegister = (mechanism: string): string =>
  mechanism
    .replace('effective: not-stated', 'effective: { from: 2025-01-01 }')
    .replace(
      'shortName: 市发改委, kind: bureau }',
      `shortName: 市发改委, kind: bureau }
  posts:
    - { id: clerk, unit: development-reform-commission, name: 经办员, kind: clerk, holder: 某某 }`,
    )
    .replace(
      'duties:\n',
      `duties:
  - id: maintain-registry
    clause: 七
    says: 市发改委管项目库
    action: maintain-registry
    upon: anytime
    bearer: { unit: development-reform-commission }
    due: not-stated

`,
    );

describe('another place’s lights on the same ledger', () => {
  let county: TestCounty;
  const clerk = () => county.as('clerk');
  const own = { responsibleUnitId: 'development-reform-commission', startYear: 2025, endYear: 2026 };

  const enter = async (otherwise = {}) => {
    const created = answered(
      await clerk().call('project.create', { ...someFacts({ ...own, ...otherwise }) }),
    );
    const plan = { ...created, year: 2025, plannedInvestment: 120_000_000, goal: null };
    return answered(await clerk().call('project.plan', plan)).id as string;
  };
  const state = async (id: string, fact: string, value: unknown) =>
    answered(await clerk().call('project.stateFact', { id, fact, version: 0, value }));
  const report = async (id: string, month: string, completed: number, statistics: number | null = null) =>
    answered(
      await clerk().call('project.reportMonth', {
        id,
        month,
        revision: null,
        completed,
        statistics,
        progress: '主体施工',
        problems: null,
      }),
    );
  const lightsOf = async (id: string) =>
    answered(await clerk().call('project.lights', { id })).months as {
      month: string;
      lights: { dimension: string | null; colour: string | null; why: string; missing: { id: string }[] }[];
    }[];
  const coloursIn = async (id: string, month: string) => {
    const lights = (await lightsOf(id)).find((one) => one.month === month)?.lights ?? [];
    return Object.fromEntries(lights.map(({ dimension, colour }) => [dimension, colour]));
  };

  beforeAll(async () => {
    county = await testCounty({ county: 'yinchuan-2025', today: '2025-04-02', rewrite: withRegister });
  });

  it('are not told while nobody has said whether a project is in scope, and name what is missing', async () => {
    const id = await enter();
    county.setDate('2025-05-02');
    expect(await lightsOf(id)).toMatchObject([
      {
        month: '2025-04',
        lights: [
          {
            dimension: null,
            colour: null,
            why: 'unknown',
            missing: [{ id: 'city-investment' }, { id: 'central-money' }, { id: 'key-private' }],
          },
        ],
      },
    ]);
    county.setDate('2025-04-02');
  });

  it('are set by nobody where the document does not say by whom', async () => {
    const id = await enter({ plannedStart: '2025-03-01' });
    const override = {
      id,
      light: 'project-lights',
      dimension: 'start',
      colour: 'green',
      reason: '雨季',
      until: '2025-12-31',
      replaces: null,
    };
    const { status, body } = await clerk().call('project.overrideLight', override);
    expect([status, body.code]).toEqual([422, 'override-by-not-stated']);
  });

  it('stand each for itself: start, progress, payment and statistics', async () => {
    const id = await enter({ plannedStart: '2025-03-01', actualStart: '2025-03-20' });
    await state(id, 'city-investment', true);
    for (const [fact, percent] of [
      ['paid', 20],
      ['payment-plan', 40],
      ['payment-required', 30],
    ] as const) {
      await state(id, fact, percent);
    }
    // 4 of 12 months gone, 20 of 120 million done: 33.3 − 16.7 points behind.
    await report(id, '2025-04', 20_000_000);
    county.setDate('2025-05-02');
    expect(await coloursIn(id, '2025-04')).toEqual({
      start: 'green',
      progress: 'yellow',
      payment: 'red',
      statistics: 'yellow',
    });
    // Entered in the statistics in May, and far ahead.
    await report(id, '2025-05', 60_000_000, 10_000_000);
    county.setDate('2025-06-01');
    expect(await coloursIn(id, '2025-05')).toMatchObject({ progress: 'green', statistics: 'green' });
    expect(await coloursIn(id, '2025-04')).toMatchObject({ progress: 'yellow', statistics: 'yellow' });
    county.setDate('2025-04-02');
  });

  it('turn red in the third month that a start is overdue', async () => {
    const id = await enter({ plannedStart: '2025-04-10', stage: 'preparation' });
    await state(id, 'key-private', true);
    county.setDate('2025-07-01');
    const starts = (await lightsOf(id)).map(({ month, lights }) => [
      month,
      lights.find(({ dimension }) => dimension === 'start')?.colour,
    ]);
    expect(starts).toEqual([
      ['2025-06', 'red'],
      ['2025-05', 'yellow'],
      ['2025-04', 'yellow'],
    ]);
    county.setDate('2025-04-02');
  });
});
