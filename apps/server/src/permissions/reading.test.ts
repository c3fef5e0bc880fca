import { beforeAll, describe, expect, it } from 'vitest';
import { enterProject } from '../features/atlas/testing.ts';
import { midMay, someArrangement } from '../features/meeting/testing.ts';
import { answered, someContent, unresolved, versionOf } from '../features/problem/testing.ts';
import { issueSomeMinutes } from '../features/supervision/testing.ts';
import { type Answer, type TestCounty, testCounty } from '../testing/county.ts';
import { as, type Kind, everyone } from './kinds.ts';

const water = { unitId: 'water-bureau', clerk: 'water-clerk', lead: 'vice-magistrate-agriculture' };
const housing = { unitId: 'housing-bureau', clerk: 'housing-clerk', lead: 'vice-magistrate-construction' };
const names = ['县住房和城乡建设局', '县水务局'];
const [ofHousing = '', ofWater = ''] = names;

/** Who sees less than the whole county; the others keep, convene, record or supervise (二（一）3). */
const seen: Partial<Record<Kind, string[]>> = {
  portfolioLeader: [ofWater],
  unitHead: [ofWater],
  unitClerk: [ofWater],
  otherUnitClerk: [ofHousing],
  otherLeader: [],
  townClerk: [],
};

let county: TestCounty;
let meetingId: string;
beforeAll(async () => {
  county = await testCounty();
  for (const party of [water, housing]) await handIn(party);
  county.setDate('2018-05-11');
  const desk = as(county, 'keyProjectsClerk');
  answered(await desk.call('docket.compile', midMay));
  const convened = await as(county, 'officeClerk').call('meeting.convene', {
    ...midMay,
    ...someArrangement(),
  });
  meetingId = answered(convened).id;
  const decisions = [water, housing].map(({ unitId: leadUnitId }) => ({
    requirement: '落实指标',
    leadUnitId,
    limitOn: '2018-06-15',
  }));
  await issueSomeMinutes(county, { slotKey: '2018-04#end', decisions });
  await county.settle();
});

/** A project that is in the atlas, with a problem on its way to the docket. */
async function handIn({ unitId, clerk, lead }: typeof water): Promise<void> {
  const projectId = await enterProject(county, { responsibleUnitId: unitId, name: `${unitId}的工程` });
  const content = someContent({ involvedUnitIds: [], leaderPostId: lead });
  const raised = answered(await county.as(clerk).call('problem.raise', { ...content, projectId }));
  const reviewed = answered(await county.as(lead).call('problem.review', versionOf(raised)));
  const record = { ...versionOf(reviewed), ...unresolved, chairedByPostId: lead };
  const studied = answered(await county.as(lead).call('problem.recordSpecialMeeting', record));
  answered(await county.as(clerk).call('problem.submit', versionOf(studied)));
}

/** What each list is asked with, and the units of its rows. */
const lists: [
  verb: string,
  input: () => Record<string, unknown>,
  units: (body: Answer['body']) => string[],
][] = [
  ['project.list', () => ({}), ({ projects }) => unitNames(projects)],
  ['project.figures', () => ({ year: 2018 }), ({ units }) => unitNames(units)],
  ['problem.list', () => ({}), ({ problems }) => problems.map(nameOf('responsibleUnit'))],
  ['supervision.list', () => ({}), ({ items }) => items.map(nameOf('leadUnit'))],
  ['docket.show', () => midMay, ({ items }) => unitNames(items.map(({ problem }: Row) => problem))],
  [
    'meeting.show',
    () => ({ meetingId }),
    ({ docket }) => docket.items.map(({ problem }: Row) => problem.responsibleUnit.name),
  ],
  ['atlas.show', () => ({ month: '2018-05' }), ({ projects }) => unitNames(projects)],
];

// oxlint-disable-next-line typescript/no-explicit-any -- rows of every shape
type Row = any;
const unitNames = (rows: Row[]): string[] => rows.map(({ unitName }) => unitName);
const nameOf = (part: string) => (row: Row) => row[part].name;

describe.each(lists)('%s', (verb, input, units) => {
  it.each(everyone)('shows to the %s what is theirs to see', async (kind) => {
    const body = answered(await as(county, kind).call(verb, input()));
    expect(units(body).toSorted()).toEqual(seen[kind] ?? names);
  });
});

describe.each([
  '/api/projects.xlsx',
  '/api/dockets/resolution-meeting/2018-05%23mid/list.xlsx',
  '/api/supervision-items.xlsx',
  '/api/supervision-notice.pdf',
  `/api/supervision-drafts/${'0'.repeat(8)}/paper.pdf`,
  `/api/files/${'0'.repeat(64)}`,
])('%s, which travels beside the contract', (url) => {
  it.each([
    ['nobody', {}, 401, 'not-signed-in'],
    ['an administrator', { cookie: 'administrator' }, 403, 'not-yours'],
  ])('is refused to %s', async (_who, headers, status, code) => {
    const response = await county.app.inject({ url, headers });
    expect([response.statusCode, response.json().code]).toEqual([status, code]);
  });
});
