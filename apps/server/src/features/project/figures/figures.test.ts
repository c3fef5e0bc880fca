import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../../testing/county.ts';
import { someFacts } from '../testing.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
});

const units = ['water-bureau', 'housing-bureau', null] as const;
const money = fc.integer({ min: 0, max: 1_000_000_000 });
const at = fc.nat({ max: 50 });
const year = fc.constantFrom(2017, 2018);
const step = fc.oneof(
  fc.record({
    verb: fc.constant('create' as const),
    at,
    unit: fc.constantFrom(...units),
    stage: fc.constantFrom('pipeline' as const, 'construction' as const, 'completed' as const),
    total: fc.option(money),
  }),
  fc.record({
    verb: fc.constant('edit' as const),
    at,
    unit: fc.constantFrom(...units),
    total: fc.option(money),
  }),
  fc.record({ verb: fc.constant('plan' as const), at, year, planned: fc.option(money) }),
  fc.record({
    verb: fc.constant('report' as const),
    at,
    year,
    completed: money,
    statistics: fc.option(money),
  }),
  fc.record({ verb: fc.constant('moveStage' as const), at, stage: fc.constantFrom('pipeline', 'completed') }),
  fc.record({
    verb: fc.constant('halt' as const),
    at,
    halt: fc.constantFrom('suspended', 'withdrawn', null),
  }),
  fc.record({ verb: fc.constant('pack' as const), at, into: fc.option(at) }),
  fc.record({ verb: fc.constant('countPackage' as const), at, counts: fc.constantFrom('package', 'parts') }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

it(
  'always come to what a recount comes to, whatever happened and in whatever order',
  { timeout: 60_000 },
  async () => {
    const ids: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const one of steps) await carryOut(one, ids);
        expect(await kept()).toEqual(await recounted());
        expect(await shown({ knownOn: '2018-05-10' })).toEqual(await shown({}));
      }),
      { numRuns: 30 },
    );
  },
);

it('come to the recount also when many write at once', async () => {
  const office = county.as('key-projects-clerk');
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      office.call('project.create', someFacts({ name: `同时 ${index}`, totalInvestment: index * 10_000 })),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 200));
  expect(await kept()).toEqual(await recounted());
});

it('are shown by unit, each person what they may see', async () => {
  const { body } = await county.as('magistrate').call('project.figures');
  expect(body.units.map(({ unitName }: { unitName: string | null }) => unitName)).toContain('县水务局');
  const own = await county.as('housing-clerk').call('project.figures', { year: 2017 });
  expect(own.body.year).toBe(2017);
  expect(own.body.units.every(({ unitId }: { unitId: string }) => unitId === 'housing-bureau')).toBe(true);
});

async function carryOut(one: Step, ids: string[]): Promise<void> {
  const office = county.as('key-projects-clerk');
  if (one.verb === 'create' || ids.length === 0) {
    const {
      unit = null,
      stage = 'pipeline',
      total = null,
    } = one as Partial<Extract<Step, { verb: 'create' }>>;
    const facts = someFacts({ responsibleUnitId: unit, stage, totalInvestment: total });
    ids.push((await office.call('project.create', facts)).body.id);
    return;
  }
  const id = ids[one.at % ids.length] as string;
  const { body } = await office.call('project.show', { id });
  const answer = await office.call(...change(one, id, body, ids));
  // A step may be one that the project cannot take; the sums must not mind.
  expect([200, 422]).toContain(answer.status);
}

const shown = async (input: { knownOn?: string }) => {
  const { body } = await county.as('key-projects-clerk').call('project.figures', { year: 2018, ...input });
  return body.units;
};

type Shown = { revision: number; stage: string; months: { month: string; revision: number }[] };

function change(
  one: Exclude<Step, { verb: 'create' }>,
  id: string,
  shown: Shown,
  ids: readonly string[],
): [string, Record<string, unknown>] {
  const { revision } = shown;
  switch (one.verb) {
    case 'edit': {
      const facts = someFacts({ responsibleUnitId: one.unit, totalInvestment: one.total, stage: 'started' });
      return ['project.edit', { ...facts, id, revision }];
    }
    case 'moveStage':
      return ['project.moveStage', { id, revision, stage: one.stage, on: '2018-05-01', reason: '核实' }];
    case 'halt':
      return ['project.halt', { id, revision, halt: one.halt, on: '2018-05-01', reason: '核实' }];
    case 'pack': {
      const packageId = one.into === null ? null : ids[one.into % ids.length];
      return ['project.pack', { id, revision, packageId }];
    }
    case 'countPackage':
      return ['project.countPackage', { id, revision, counts: one.counts }];
    case 'plan':
      return ['project.plan', { id, revision, year: one.year, plannedInvestment: one.planned, goal: null }];
    case 'report': {
      const month = `${one.year}-04`;
      const before = shown.months.find((reported) => reported.month === month);
      const said = {
        completed: one.completed,
        statistics: one.statistics,
        progress: '进行中',
        problems: null,
      };
      const reason = '核对后更正';
      return ['project.reportMonth', { id, month, revision: before?.revision ?? null, ...said, reason }];
    }
  }
}

const asked = <Row>(query: ReturnType<typeof sql<Row>>) => {
  const { database, jurisdiction } = county.server;
  return database.withJurisdiction(
    jurisdiction.id,
    'read only',
    async (tx) => (await query.execute(tx)).rows,
  );
};

const kept = async () => [
  await asked(sql`
    select unit_id, sum(pipeline)::int pipeline, sum(preparation)::int preparation, sum(started)::int started,
           sum(construction)::int construction, sum(completed)::int completed, sum(total_investment)::bigint total
    from unit_figures group by 1
    having sum(pipeline + preparation + started + construction + completed) > 0 order by 1`),
  await asked(sql`
    select unit_id, year, sum(planned_investment)::bigint planned, sum(completed_investment)::bigint completed
    from unit_year_figures group by 1, 2
    having sum(planned_investment) > 0 or sum(completed_investment) > 0 order by 1, 2`),
];

const recounted = async () => [
  await asked(sql`
    with counted as (${counted})
    select coalesce(responsible_unit_id, '') unit_id, count(*) filter (where stage = 'pipeline')::int pipeline,
           count(*) filter (where stage = 'preparation')::int preparation,
           count(*) filter (where stage = 'started')::int started,
           count(*) filter (where stage = 'construction')::int construction,
           count(*) filter (where stage = 'completed')::int completed,
           coalesce(sum(total_investment), 0)::bigint total
    from counted group by 1 order by 1`),
  await asked(sql`
    with counted as (${counted})
    select coalesce(responsible_unit_id, '') unit_id, year, sum(planned)::bigint planned,
           sum(moved.completed)::bigint completed
    from counted join (
      select project_id, year, coalesce(planned_investment, 0) planned, 0 completed from project_plan
      union all
      select project_id, left(month, 4)::int, 0, completed from project_month) as moved on project_id = id
    group by 1, 2
    having sum(planned) > 0 or sum(moved.completed) > 0 order by 1, 2`),
];

/** Each project's money once: not what has left the plan, and of a package and its parts only what it counts. */
const counted = sql`
  select project.* from project
    left join project as package on package.id = project.package_id
  where project.halt is distinct from 'withdrawn' and project.package_counts is distinct from 'parts'
    and package.package_counts is distinct from 'package'`;
