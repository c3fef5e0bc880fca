import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { enterProject, report as reportMonth } from '../atlas/testing.ts';
import { someDecision } from '../meeting/testing.ts';
import { issued } from '../minutes/testing.ts';
import { answered } from '../problem/testing.ts';
import { handedIn, heard, noWording, players, reportIn, shownTo } from './testing.ts';

const { leader, liaison, other, office, bureau } = players;

let county: TestCounty;
beforeEach(async () => {
  county = await testCounty({ today: '2018-05-10' });
});

const packOf = async (post: string, slotKey = '2018-W20') =>
  answered(await county.as(post).call('weeklyReport.pack', { slotKey }));
const weekOf = async (post: string, slotKey = '2018-W20') =>
  answered(await county.as(post).call('weeklyReport.week', { slotKey }));
const get = (post: string, url: string) => county.app.inject({ url, headers: { cookie: post } });

describe('the papers of a week', () => {
  it('are not for bureaus, also not as a file', async () => {
    expect((await county.as(bureau).call('weeklyReport.pack', { slotKey: '2018-W20' })).body.code).toBe(
      'not-found',
    );
    expect((await get(bureau, '/api/weekly-reports/2018-W20/pack.pdf')).statusCode).toBe(404);
    expect((await get(leader, '/api/weekly-reports/nothing/pack.pdf')).statusCode).toBe(404);
    expect((await get('', '/api/weekly-reports/2018-W20/pack.pdf')).statusCode).toBe(401);
  });

  it('hold every report that was handed in, in the order of the leading group, and no draft', async () => {
    await enterProject(county);
    await handedIn(county);
    answered(
      await county.as(other).call('weeklyReport.edit', {
        ...reportIn('2018-W20', other),
        revision: 0,
        ...noWording,
        own: [{ id: 'one', section: 'other', words: '还没有想好' }],
      }),
    );
    const { reports } = await packOf(leader);
    expect(reports.map(({ bearerId, lines }: never) => [bearerId, (lines as unknown[]).length])).toEqual([
      ['standing-vice-magistrate', 0],
      [other, 0],
      ['vice-magistrate-construction', 0],
      [leader, 2],
      ['vice-magistrate-transport', 0],
      ['vice-magistrate-culture', 0],
    ]);
  });

  it('add up the register: by leader, what is in nobody’s portfolio, and all of it', async () => {
    const id = await enterProject(county);
    await enterProject(county, { responsibleUnitId: 'housing-bureau', stage: 'pipeline' });
    await enterProject(county, {
      name: '某厂',
      responsibleUnitId: null,
      responsibleUnitText: '某厂',
      stage: 'started',
    });
    answered(await reportMonth(county, bureau, id, '2018-04'));
    answered(await reportMonth(county, bureau, id, '2018-05'));
    const { figures } = await packOf(leader);
    const rows = figures.filter(({ stages }: { stages: Record<string, number> }) =>
      Object.values(stages).some(Boolean),
    );
    const stages = { pipeline: 0, preparation: 0, started: 0, construction: 0, completed: 0 };
    expect(rows).toMatchObject([
      { row: 'leader', title: '副县长', stages: { ...stages, pipeline: 1 } },
      {
        row: 'leader',
        stages: { ...stages, construction: 1 },
        annualPlan: 60_000_000,
        completedThisMonth: 3_000_000,
        completedThisYear: 6_000_000,
      },
      { row: 'others', stages: { ...stages, started: 1 } },
      {
        row: 'total',
        stages: { ...stages, pipeline: 1, started: 1, construction: 1 },
        annualPlan: 180_000_000,
      },
    ]);
  });

  it('are a PDF and a Word file while they are a draft', async () => {
    await handedIn(county, reportIn(), true);
    const pdf = await get(liaison, '/api/weekly-reports/2018-W20/pack.pdf');
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const docx = await get(liaison, '/api/weekly-reports/2018-W20/pack.docx');
    expect(docx.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('once the meeting has heard it, a report', () => {
  it('is no longer changed, by nobody', async () => {
    await handedIn(county);
    await heard(county);
    const codes = [];
    for (const [post, verb, input] of [
      [liaison, 'edit', noWording],
      [leader, 'submit', { unchanged: true }],
      [leader, 'takeBack', {}],
      [office, 'excuse', { reason: '出差' }],
    ] as const) {
      const { body } = await county
        .as(post)
        .call(`weeklyReport.${verb}`, { ...reportIn(), revision: 1, ...input });
      codes.push([body.code, body.params]);
    }
    expect(codes).toEqual(codes.map(() => ['weekly-report-heard', { meeting: '项目汇报会' }]));
  });

  it('is sealed with the papers of the week, in words and as bytes, whatever becomes of the register', async () => {
    await enterProject(county);
    await handedIn(county);
    await heard(county);
    expect((await weekOf(leader)).sealed).toBeNull();
    await county.settle();
    const { sealed, slot } = await weekOf(leader);
    expect([slot.stage, slot.meeting.state]).toEqual(['heard', 'ended']);
    const before = await packOf(leader);
    await enterProject(county, { name: '石桥水库除险加固' });
    expect(await packOf(leader)).toEqual(before);
    for (const id of [sealed.pdfFileId, sealed.docxFileId]) {
      const { rawPayload } = await get(other, `/api/files/${id}`);
      expect(createHash('sha256').update(rawPayload).digest('hex')).toBe(id);
      expect((await get(bureau, `/api/files/${id}`)).statusCode).toBe(404);
    }
    // Told again, it is sealed once.
    await county.settle();
    expect((await weekOf(leader)).sealed).toEqual(sealed);
  });

  it('of another meeting nothing is sealed', async () => {
    const slot = { rule: 'executive-meeting', slotKey: '2018-W20' };
    const at = {
      heldOn: '2018-05-10',
      startsAt: '09:00',
      place: '三楼',
      chairPostId: 'magistrate',
      convenedAs: null,
    };
    const { id: meetingId } = answered(
      await county.as(office).call('meeting.convene', { ...slot, ...at, heldOn: '2018-05-14' }),
    );
    county.setDate('2018-05-14');
    answered(await county.as(office).call('meeting.end', { meetingId, revision: 1 }));
    await county.settle();
    expect(await weekOf(leader)).toMatchObject({ sealed: null, slot: { stage: 'ahead' } });
  });
});

describe('what the weekly meeting decides', () => {
  it('goes through minutes to the supervision register, into the next week’s papers and the leader’s draft', async () => {
    const decision = someDecision({
      heard: '取水口用地',
      requirement: '落实用地指标',
      leadUnitId: 'water-bureau',
      assistingUnitIds: [],
      limitOn: '2018-05-25',
    });
    const meetingId = await heard(county, '2018-W20', '2018-05-14', (id) =>
      county.as(office).call('meeting.decide', { meetingId: id, ...decision }),
    );
    expect((await packOf(leader, '2018-W21')).outcomes).toEqual([]);
    await issued(county, meetingId);
    await county.settle();
    const { items } = answered(await county.as(bureau).call('supervision.list', {}));
    expect(items).toMatchObject([{ matter: '取水口用地', source: { kind: 'minutes' } }]);
    const told = { requirement: '落实用地指标', leadUnitName: '县水务局', limitOn: '2018-05-25' };
    expect((await packOf(leader, '2018-W21')).outcomes).toMatchObject([{ ...told, result: 'underWay' }]);
    const { lines } = await shownTo(county, leader, reportIn('2018-W21'));
    expect(lines).toMatchObject([
      {
        section: 'measures',
        sentence: { kind: 'matter-due', source: { of: 'supervision-item', id: items[0].id } },
      },
    ]);
    const total = (await packOf(leader, '2018-W21')).figures.at(-1);
    expect(total).toMatchObject({ row: 'total', mattersOverdue: 0 });
    county.setDate('2018-05-28');
    expect((await packOf(leader, '2018-W22')).outcomes).toMatchObject([{ ...told, result: 'overdue' }]);
  });

  it('may as well be entered by the supervision office, which names the meeting', async () => {
    const entered = await county.as('supervision-office-clerk').call('supervision.enter', {
      source: 'weekly-meeting',
      decidedOn: '2018-05-10',
      basis: '第20周项目汇报会',
      clause: '三（三）',
      matter: '便道排水不畅',
      requirement: '疏通便道排水沟',
      leadUnitId: 'water-bureau',
      assistingUnitIds: [],
      limitOn: '2018-05-18',
    });
    answered(entered);
    const { lines } = await shownTo(county, leader);
    expect(lines).toMatchObject([{ sentence: { kind: 'matter-due', figures: { on: '2018-05-18' } } }]);
  });
});

describe('on the desk', () => {
  const lineOf = async (post: string, slotKey: string) => {
    const { duties } = answered(await county.as(post).call('desk.show'));
    return duties.find(
      (one: { action: string; matter: { slotKey: string } }) =>
        one.action === 'report-weekly' && one.matter.slotKey === slotKey,
    );
  };

  it('a leader finds the report, done when it is handed in or excused, overdue after the meeting', async () => {
    expect(await lineOf(leader, '2018-W20')).toMatchObject({
      clause: '二（一）3',
      due: { date: '2018-05-14' },
      recorded: true,
      matter: { title: '项目汇报会', path: `/weekly/2018-W20/post/${leader}` },
    });
    await handedIn(county);
    expect(await lineOf(leader, '2018-W20')).toMatchObject({ group: 'done', done: { on: '2018-05-10' } });
    const excused = { ...reportIn('2018-W20', other), revision: 0, reason: '外出招商' };
    answered(await county.as(office).call('weeklyReport.excuse', excused));
    expect(await lineOf(other, '2018-W20')).toMatchObject({ group: 'done' });
    county.setDate('2018-05-15');
    expect(await lineOf('vice-magistrate-transport', '2018-W20')).toMatchObject({ group: 'overdue' });
    // Taken back, it is owed again.
    answered(await county.as(leader).call('weeklyReport.takeBack', { ...reportIn(), revision: 1 }));
    expect((await lineOf(leader, '2018-W20')).group).toBe('overdue');
    expect(await lineOf(bureau, '2018-W20')).toBeUndefined();
  });
});
