import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { today } from '../../clock/clock.ts';
import { findActor } from '../session/find-actor.ts';
import { issueSomeMinutes } from '../supervision/testing.ts';
import { showDesk } from './show.ts';

interface Line {
  id: string;
  postId: string;
  action: string;
  group: string;
  matter: { path: string | null };
  due: { date: string } | null;
}

describe('the desk', () => {
  let county: TestCounty;

  beforeAll(async () => {
    // A Friday; the first thing that anybody does here is to enter a project.
    county = await testCounty({ today: '2018-05-18' });
    await issueSomeMinutes(county, {
      decisions: [
        { requirement: '打通林场路', leadUnitId: 'transport-bureau', limitOn: '2018-06-15' },
        { requirement: '落实配套资金', leadUnitId: 'finance-bureau', limitOn: '2018-05-24' },
      ],
    });
    await county.settle();
  });

  const deskOf = async (by: Caller) => (await by.call('desk.show')).body;
  const lines = async (by: Caller, action: string): Promise<Line[]> =>
    (await deskOf(by)).duties.filter((line: Line) => line.action === action);
  const doTo = async (by: Caller, line: Line | undefined, verb: string, input: object = {}) => {
    const id = line?.matter.path?.split('/').at(-1);
    const { revision } = (await by.call('supervision.show', { id })).body;
    const answer = await by.call(`supervision.${verb}`, { id, revision, ...input });
    expect(answer.status).toBe(200);
  };

  /** By the posts that the person really holds on the county's date. */
  const deskOfPerson = async (personId: string) => {
    const { server } = county;
    const jurisdictionId = server.jurisdiction.id;
    const now = server.clock.now();
    return server.database.withJurisdiction(jurisdictionId, 'read only', async (tx) => {
      const person = await findActor(tx, jurisdictionId, personId, today(server.clock).toString());
      if (!person) throw new Error(`Nobody is ${personId}.`);
      const actor = { ...person, mustChangePassword: false, address: null };
      return (await showDesk({ server, tx, actor, now, today: today(server.clock) })).duties;
    });
  };

  it('is nobody’s who is not signed in', async () => {
    expect((await county.nobody.call('desk.show')).status).toBe(401);
  });

  it('says what is owed for which case, to whom, by when and under which clause', async () => {
    const head = county.as('transport-head');
    expect(await lines(head, 'carry-out-decision')).toMatchObject([
      {
        postId: 'transport-head',
        clause: '二（二）4（3）',
        says: '责任部门在纪要写明的时限内办结并反馈',
        bearer: '县交通运输局',
        byUnit: true,
        to: ['县目标督查办公室'],
        matter: { title: '关于打通林场路的情况汇报', path: expect.stringMatching(/^\/supervision\//) },
        due: { date: '2018-06-15', because: 'on-slip' },
        standing: { state: 'open', days: 28 },
        group: 'later',
      },
    ]);
    // Two working days after the paper: over the weekend.
    expect(await lines(head, 'acknowledge-decision')).toMatchObject([{ due: { date: '2018-05-22' } }]);
    expect(await lines(county.as('water-head'), 'carry-out-decision')).toEqual([]);
  });

  it('is the same for everybody in the unit, and each thing leaves it when it is done', async () => {
    const clerk = county.as('transport-clerk');
    const [open] = await lines(clerk, 'acknowledge-decision');
    expect(open?.group).toBe('later');
    await doTo(clerk, open, 'acknowledge');
    expect(await lines(county.as('transport-head'), 'acknowledge-decision')).toMatchObject([
      { id: open?.id, group: 'done', done: { on: '2018-05-18', by: '马行' } },
    ]);
  });

  it('moves the date of a duty that is put off, and keeps the duty', async () => {
    const clerk = county.as('transport-clerk');
    const [before] = await lines(clerk, 'carry-out-decision');
    await doTo(clerk, before, 'requestExtension', {
      until: '2018-07-10',
      reason: '汛期',
      progress: '过半',
      nextSteps: '抢晴天',
      signedBy: '路远',
      fileId: null,
    });
    const office = county.as('supervision-office-director');
    const [asked] = await lines(office, 'decide-extension');
    // Three working days.
    expect(asked).toMatchObject({ due: { date: '2018-05-23' }, matter: before?.matter });
    await doTo(office, asked, 'decideExtension', { answer: 'granted', until: '2018-07-01' });
    expect(await lines(clerk, 'carry-out-decision')).toMatchObject([
      { id: before?.id, due: { date: '2018-07-01' } },
    ]);
  });

  it('puts each thing under the post that owes it where one person holds several (一)', async () => {
    const both = county.as('leading-group-office-director', 'development-reform-head', 'key-projects-chief');
    const compiling = await lines(both, 'compile-docket');
    expect(new Set(compiling.map(({ postId }) => postId))).toEqual(new Set(['key-projects-chief']));
    expect(compiling.map(({ due }) => due?.date)).toContain('2018-05-31');
  });

  it('tells the office what is overdue to it, and calls nothing overdue that the ledger cannot know', async () => {
    county.setDate('2018-05-28');
    const office = await deskOf(county.as('supervision-office-clerk'));
    expect(office.awaited).toMatchObject([
      { action: 'carry-out-decision', bearer: '县财政局', standing: { state: 'overdue', days: 4 } },
    ]);
    expect((await lines(county.as('finance-head'), 'carry-out-decision'))[0]?.group).toBe('overdue');
    const reports = await lines(county.as('vice-magistrate-industry'), 'report-weekly');
    expect(reports.map(({ group }) => group)).not.toContain('overdue');
  });

  it('shows the week: what takes place, and what might still be set for a day of it', async () => {
    const { week } = await deskOf(county.as('magistrate'));
    expect(week).toMatchObject({ from: '2018-05-28', to: '2018-06-03' });
    expect(week.slots.map(({ rule }: { rule: string }) => rule)).toEqual([
      'executive-meeting',
      'weekly-report',
      'resolution-meeting',
      'site-tour',
      'site-tour',
    ]);
    expect(week.slots[2].time).toEqual({ kind: 'window', from: '2018-05-21', to: '2018-05-31' });
  });

  it('goes over to the successor with what is open; what is done keeps the predecessor’s name (一)', async () => {
    county.setDate('2018-05-30');
    const secretariat = county.as('leading-group-office-director');
    const post = 'transport-head';
    const before = await lines(county.as(post), 'carry-out-decision');
    expect(before).toMatchObject([{ group: 'later' }]);
    await doTo(county.as(post), before[0], 'reportBack', { content: '已通车。', fileIds: [] });
    const { posts } = (await secretariat.call('organisation.show')).body;
    const { holder } = posts.find(({ id }: { id: string }) => id === post);
    expect(await deskOfPerson(holder.personId)).toContainEqual(
      expect.objectContaining({ id: before[0]?.id }),
    );
    const succession = {
      postId: post,
      expectedHolder: holder.personId,
      successor: { name: '新任局长' },
      from: '2018-05-30',
    };
    expect((await secretariat.call('organisation.succeed', succession)).status).toBe(200);
    const successor = county.as(post);
    expect(await lines(successor, 'carry-out-decision')).toMatchObject([
      { id: before[0]?.id, group: 'done', done: { by: holder.name } },
    ]);
    await doTo(county.as('supervision-office-clerk'), before[0], 'sendBack', { reason: '尚未通车' });
    expect(await lines(successor, 'carry-out-decision')).toMatchObject([
      { id: before[0]?.id, group: 'later', done: null },
    ]);
    expect(await deskOfPerson(holder.personId)).toEqual([]);
  });
});
