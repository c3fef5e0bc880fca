import type { Answer, TestCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { someFacts } from '../project/testing.ts';

export const secondQuarter = { rule: 'groundbreaking', slotKey: '2018-Q2' };

/** The posts that walk a ground-breaking from its plan to what was found of it. */
export const bureau = 'development-reform-clerk';
export const office = 'government-office-clerk';
export const supervision = 'supervision-office-clerk';

export const somePlan = (otherwise: Record<string, unknown> = {}) => ({
  agenda: [{ title: '观摩集中开工项目点', startsAt: '09:00', by: '', words: '' }],
  route: [],
  tasks: [
    {
      what: '主会场搭建',
      owner: { kind: 'unit', id: 'water-bureau' },
      before: 3,
      count: 'working',
      fixedOn: null,
    },
  ],
  service: '统一乘车',
  contingency: '遇雨改在室内',
  ...otherwise,
});

/** Enters a project in preparation. */
export const preparedProject = async (county: TestCounty, otherwise = {}): Promise<string> =>
  answered(
    await county
      .as('key-projects-clerk')
      .call('project.create', someFacts({ stage: 'preparation', ...otherwise })),
  ).id;

export const shownEvent = async (
  county: TestCounty,
  at = secondQuarter,
  post = office,
): Promise<Answer['body']> => answered(await county.as(post).call('groundbreaking.show', at));

export const conveneEvent = async (county: TestCounty, at = secondQuarter, heldOn = '2018-06-15') =>
  answered(
    await county.as(office).call('meeting.convene', {
      ...at,
      heldOn,
      startsAt: '09:00',
      place: '县政府广场',
      chairPostId: 'standing-vice-magistrate',
      convenedAs: null,
    }),
  );

/** A plan with one main site, judged ready, on a day that is set. */
export async function plannedEvent(
  county: TestCounty,
  at = secondQuarter,
  heldOn = '2018-06-15',
): Promise<string> {
  const projectId = await preparedProject(county);
  const { revision, meetingId } = await shownEvent(county, at);
  if (meetingId === null) await conveneEvent(county, at, heldOn);
  const candidates = [{ projectId, site: 'main' }];
  answered(
    await county.as(bureau).call('groundbreaking.save', { ...at, revision, plan: somePlan(), candidates }),
  );
  answered(
    await county
      .as(bureau)
      .call('groundbreaking.judge', { ...at, projectId, readiness: 'ready', because: '手续齐全' }),
  );
  return projectId;
}

/** The same, held on its day, with the start of the site declared. */
export async function declaredEvent(
  county: TestCounty,
  at = secondQuarter,
  heldOn = '2018-06-15',
): Promise<string> {
  const projectId = await plannedEvent(county, at, heldOn);
  county.setDate(heldOn);
  const { revision } = await shownEvent(county, at);
  answered(
    await county.as(office).call('groundbreaking.declare', { ...at, revision, projectIds: [projectId] }),
  );
  return projectId;
}
