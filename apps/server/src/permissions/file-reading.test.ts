import { beforeAll, describe, expect, it } from 'vitest';
import { enterProject, report } from '../features/atlas/testing.ts';
import { midMay, office } from '../features/meeting/testing.ts';
import { signedMinutes } from '../features/minutes/testing.ts';
import { answered, someContent, unresolved, versionOf } from '../features/problem/testing.ts';
import { issueSomeMinutes } from '../features/supervision/testing.ts';
import { type TestCounty, testCounty } from '../testing/county.ts';
import { as, type Kind, everyone, posts, unit } from './kinds.ts';

const pdf = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'latin1');

/** Who sees less than the whole county. */
const scoped: readonly Kind[] = ['portfolioLeader', ...unit, 'otherUnitClerk', 'otherLeader', 'townClerk'];
const overseers = everyone.filter((kind) => !scoped.includes(kind));

let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
});

async function readersOf(fileId: string, search = ''): Promise<Kind[]> {
  const readers: Kind[] = [];
  for (const kind of [...everyone, 'administrator'] as const) {
    const cookie = kind === 'administrator' ? kind : posts[kind];
    const { statusCode } = await county.app.inject({
      url: `/api/files/${fileId}${search}`,
      headers: { cookie },
    });
    if (statusCode === 200) readers.push(kind);
    else expect([kind, statusCode]).toEqual([kind, kind === 'administrator' ? 403 : 404]);
  }
  return readers.toSorted();
}

const and = (...kinds: Kind[]) => [...overseers, ...kinds].toSorted();

describe('a file is read by who sees what it is attached to', () => {
  it('a photograph: by the project’s unit and its leader, and by the unit that its problem on a docket touches', async () => {
    const id = await enterProject(county, { responsibleUnitId: 'water-bureau' });
    answered(await report(county, 'water-clerk', id, '2018-05', 1));
    const [reported] = answered(await as(county, 'unitClerk').call('project.show', { id })).months;
    const { fileId } = reported.photographs[0];
    for (const search of ['', '?width=400']) {
      expect(await readersOf(fileId, search)).toEqual(and('portfolioLeader', ...unit));
    }
    await putOnDocket(id, ['housing-bureau']);
    expect(await readersOf(fileId)).toEqual(and('portfolioLeader', ...unit, 'otherUnitClerk'));
  });

  it('evidence: by the units that the decision is laid on', async () => {
    const decisions = [{ requirement: '落实指标', leadUnitId: 'water-bureau', limitOn: '2018-06-15' }];
    await issueSomeMinutes(county, { slotKey: '2018-04#end', decisions });
    await county.settle();
    const clerk = as(county, 'unitClerk');
    const { body: file } = await clerk.upload('批复.pdf', pdf);
    expect(await readersOf(file.id)).toEqual(and('unitClerk'));
    const [item] = answered(await clerk.call('supervision.list')).items;
    const acknowledged = answered(await clerk.call('supervision.acknowledge', { id: item.id, revision: 1 }));
    const done = { content: '已落实', fileIds: [file.id] };
    answered(await clerk.call('supervision.reportBack', { ...versionOf(acknowledged), ...done }));
    expect(await readersOf(file.id)).toEqual(and('portfolioLeader', ...unit));
  });

  it('minutes: by the units that they charge with something', async () => {
    const { paper } = await signedMinutes(county, '2018-05#end', '2018-05-29');
    const issued = await county.as(office).call('minutes.issue', paper);
    const { pdfFileId, docxFileId } = answered(issued);
    // The land bureau leads and the water bureau assists.
    for (const fileId of [pdfFileId, docxFileId]) {
      expect(await readersOf(fileId)).toEqual(and('portfolioLeader', ...unit));
    }
  });
});

async function putOnDocket(projectId: string, involvedUnitIds: string[]): Promise<void> {
  const lead = 'vice-magistrate-agriculture';
  const [clerk, leader] = [county.as('water-clerk'), county.as(lead)];
  const content = someContent({ involvedUnitIds, leaderPostId: lead });
  const raised = answered(await clerk.call('problem.raise', { ...content, projectId }));
  const reviewed = answered(await leader.call('problem.review', versionOf(raised)));
  const record = { ...versionOf(reviewed), ...unresolved, chairedByPostId: lead };
  const studied = answered(await leader.call('problem.recordSpecialMeeting', record));
  answered(await clerk.call('problem.submit', versionOf(studied)));
  county.setDate('2018-05-11');
  answered(await as(county, 'keyProjectsClerk').call('docket.compile', midMay));
}
