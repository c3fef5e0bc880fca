import { beforeAll, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../../testing/county.ts';
import { enterDemonstration } from './index.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
  await enterDemonstration(county.server);
});

const register = async () => (await county.as('key-projects-clerk').call('project.list')).body;

it('leaves another fictional county empty, whose units and posts are its own', async () => {
  const { server, as } = await testCounty();
  const jurisdiction = { ...server.jurisdiction, key: 'another-county' };
  await enterDemonstration({ ...server, jurisdiction });
  expect((await as('key-projects-clerk').call('project.list')).body.total).toBe(0);
});

it('fills the registry, and fills it once', async () => {
  expect((await register()).total).toBe(24);
  await enterDemonstration(county.server);
  expect((await register()).total).toBe(24);
});

it('plans more than 50 million yuan for about half, and exactly that for some', async () => {
  const { projects } = await register();
  const plans: number[] = projects.map(({ annualPlan }: { annualPlan: number }) => annualPlan);
  expect(plans.filter((plan) => plan > 50_000_000).length).toBe(11);
  expect(plans).toContain(50_000_000);
});

it('leaves May to be reported, with April, its words and its pictures to build on', async () => {
  const { body } = await county.as('transport-clerk').call('project.month', { month: '2018-05' });
  expect(body.projects.every(({ report }: { report: unknown }) => report === null)).toBe(true);
  const road = body.projects[0];
  expect(road.last).toMatchObject({ month: '2018-04', problems: expect.stringContaining('房屋') });
  const { months, history } = (
    await county.as('transport-clerk').call('project.show', { id: road.projectId })
  ).body;
  expect(months[0].photographs).toEqual([expect.objectContaining({ caption: '云岭段路基' })]);
  expect(history[0]).toMatchObject({ person: '马行', verb: 'project.reportMonth' });
  const { fileId } = months[0].photographs[0];
  const picture = await county.app.inject({
    url: `/api/files/${fileId}?width=400`,
    headers: { cookie: 'transport-clerk' },
  });
  expect(picture.headers['content-type']).toBe('image/jpeg');
});

it('owes nothing of April, and no meeting before May', async () => {
  const { units } = (await county.as('key-projects-clerk').call('atlas.show', { month: '2018-04' })).body;
  expect(units.length).toBeGreaterThan(5);
  expect(units.every(({ handIn }: { handIn: { late: boolean } | null }) => handIn?.late === false)).toBe(
    true,
  );
  const { meetings } = (await county.as('government-office-clerk').call('meeting.year', { year: 2018 })).body;
  const past = meetings.filter(({ period }: { period: { to: string } }) => period.to < '2018-05-01');
  expect(new Set(past.map(({ state }: { state: string }) => state))).toEqual(new Set(['skipped']));
});
