import { readFile } from 'node:fs/promises';
import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { answered } from '../problem/testing.ts';
import { facts } from './facts.ts';
import { chair, meetingToday, office, shown, someDecision } from '../meeting/testing.ts';
import { minutesOf, signedMinutes } from './testing.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
});

const look = <T>(work: Parameters<TestCounty['server']['database']['withJurisdiction']>[2]) =>
  county.server.database.withJurisdiction(county.server.jurisdiction.id, 'read only', work) as Promise<T>;

describe('the minutes of a meeting (二（二）4（2）)', () => {
  let meetingId: string;
  beforeAll(async () => {
    const meeting = await meetingToday(county, 2);
    meetingId = meeting.id;
    const [first, second] = meeting.docket.items;
    const decide = (input: Record<string, unknown>) =>
      county.as(office).call('meeting.decide', { meetingId, ...input });
    answered(await decide(someDecision({ docketItemId: first.id })));
    answered(
      await decide(
        someDecision({
          docketItemId: first.id,
          position: 2,
          leadUnitId: 'water-bureau',
          assistingUnitIds: [],
        }),
      ),
    );
    answered(await decide({ ...someDecision({ docketItemId: second.id }), outcome: 'deferred' }));
    const { revision } = await shown(county, meetingId);
    answered(await county.as(office).call('meeting.end', { meetingId, revision }));
  });
  const codeOf = async (post: string, verb: string, input: Record<string, unknown>) =>
    (await county.as(post).call(verb, { meetingId, ...input })).body.code;

  const textOf = (sheet: { body: { text: string }[] }) => sheet.body.map(({ text }) => text).join('\n');

  it('is drafted from what was decided; what was put off decides nothing', async () => {
    const { sheet, wording } = await minutesOf(county, meetingId);
    expect(textOf(sheet).match(/牵头单位：[^；]+/g)).toEqual([
      '牵头单位：县国土资源局',
      '牵头单位：县水务局',
    ]);
    expect(wording.heard).toHaveLength(2);
    expect(wording.copies).toEqual(['县委', '县人大', '县政协', '县国土资源局', '县水务局']);
  });

  it('is worded by the office only, and keeps what was decided', async () => {
    const wording = { title: '关于水务项目的纪要', heard: ['水务项目用地问题的汇报'], copies: ['县委'] };
    const edit = { revision: 1, ...wording };
    expect(await codeOf('water-clerk', 'minutes.edit', edit)).toBe('not-yours');
    const before = await minutesOf(county, meetingId);
    answered(await county.as(office).call('minutes.edit', { meetingId, ...edit }));
    const after = await minutesOf(county, meetingId);
    expect(after.wording).toEqual(wording);
    expect(after.sheet.body.slice(1)).toEqual(before.sheet.body.slice(1));
    expect(await codeOf(office, 'minutes.edit', edit)).toBe('conflict');
  });

  it('is not signed off with a character that no font holds, and names it', async () => {
    const word = async (revision: number, title: string) =>
      answered(
        await county
          .as(office)
          .call('minutes.edit', { meetingId, revision, title, heard: [], copies: ['县委'] }),
      );
    await word(2, '关于😀项目的纪要');
    const { status, body } = await county.as(chair).call('minutes.signOff', { meetingId, revision: 3 });
    expect([status, body.code, body.params]).toEqual([422, 'paper-unprintable', { characters: '😀' }]);
    expect(body.detail).toContain('“😀”');
    await word(3, '关于水务项目的纪要');
  });

  it('is signed off by whoever chaired, and by nobody else', async () => {
    expect(await codeOf(office, 'minutes.issue', { revision: 4 })).toBe('minutes-not-signed');
    for (const post of [office, 'standing-vice-magistrate']) {
      expect(await codeOf(post, 'minutes.signOff', { revision: 4 })).toBe('not-yours');
    }
    answered(await county.as(chair).call('minutes.signOff', { meetingId, revision: 4 }));
    const edit = { revision: 5, title: '改', heard: [], copies: [] };
    expect(await codeOf(office, 'minutes.edit', edit)).toBe('minutes-signed');
  });

  it('is issued once, under a number, as Word and PDF that are known by their content', async () => {
    county.setDate('2018-05-18');
    expect(await codeOf(chair, 'minutes.issue', { revision: 5 })).toBe('not-yours');
    const key = randomUUID();
    const issued = answered(await county.as(office).call('minutes.issue', { meetingId, revision: 5 }, key));
    expect(issued.number).toBe('临政纪〔2018〕1号');
    const retried = await county.as(office).call('minutes.issue', { meetingId, revision: 5 }, key);
    expect(retried.body).toEqual(issued);
    expect(await codeOf(office, 'minutes.issue', { revision: 6 })).toBe('minutes-issued');
    for (const id of [issued.docxFileId, issued.pdfFileId]) {
      const content = await readFile(county.server.files.path(id));
      expect(createHash('sha256').update(content).digest('hex')).toBe(id);
    }
    const response = await county.app.inject({
      url: `/api/files/${issued.pdfFileId}`,
      headers: { cookie: 'water-clerk' },
    });
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await minutesOf(county, meetingId)).standing).toEqual({ state: 'done', days: null });
  });

  it('shows what was issued to the units that it charges', async () => {
    const to = async (post: string) => answered(await county.as(post).call('minutes.show', { meetingId }));
    expect((await to('land-clerk')).number).toBe('临政纪〔2018〕1号');
    expect(await to('housing-clerk')).toBeNull();
  });

  it('lets supervision open an item for each decision, which the next meeting hears of', async () => {
    await county.settle();
    const next = await signedMinutes(county, '2018-05#end', '2018-05-29');
    const { outcomes } = await shown(county, next);
    const minutes = await minutesOf(county, next);
    expect(
      outcomes.map((one: { minutesNumber: string; leadUnitName: string; result: string }) => [
        one.minutesNumber,
        one.leadUnitName,
        one.result,
      ]),
    ).toEqual([
      ['临政纪〔2018〕1号', '县国土资源局', 'underWay'],
      ['临政纪〔2018〕1号', '县水务局', 'underWay'],
    ]);
    expect(textOf(minutes.sheet)).toContain('议定事项共2项，其中正在办理2项');
    expect(minutes.wording.title).toBe('2018年第2次项目会办会纪要');
  });

  it('goes out visibly late after the third day', async () => {
    const { meetings } = answered(await county.as(office).call('meeting.year', { year: 2018 }));
    const late = meetings.find(({ slotKey }: { slotKey: string }) => slotKey === '2018-05#end');
    county.setDate('2018-06-04');
    const before = await minutesOf(county, late.meetingId);
    expect(before.standing).toEqual({ state: 'overdue', days: 3 });
    answered(await county.as(office).call('minutes.issue', { meetingId: late.meetingId, revision: 2 }));
    const after = await minutesOf(county, late.meetingId);
    expect([after.number, after.standing]).toEqual(['临政纪〔2018〕2号', { state: 'done-late', days: 3 }]);
  });

  it('tells the desk what is owed and what is done', async () => {
    const { id } = county.server.jurisdiction;
    const today = county.server.clock.now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate();
    const known = await look<Awaited<ReturnType<typeof facts>>>(async (tx) =>
      facts(tx, id, await loadRulebook(tx, id, today.toString()), today),
    );
    const ofFirst = `meeting:${meetingId}`;
    expect(known.links[ofFirst]).toEqual({
      title: '项目会办会 2018-05-15',
      path: `/resolution/meetings/${meetingId}`,
    });
    expect(
      known.fulfilments
        .filter(({ slot }) => slot === ofFirst)
        .map((one) => ['rule' in one && one.rule, one.bearer.id, one.at]),
    ).toEqual([
      ['sign-minutes', chair, '2018-05-15'],
      ['issue-minutes', 'government-office', '2018-05-18'],
    ]);
    expect(
      known.triggers.filter(({ slot }) => slot === ofFirst).map(({ action, on }) => [action, on]),
    ).toEqual([
      ['sign-minutes', '2018-05-15'],
      ['issue-minutes', '2018-05-15'],
    ]);
  });
});

describe('twenty minutes', () => {
  it('that are issued at once have twenty numbers in a row', async () => {
    const slots = ['06', '07', '08', '09', '10', '11', '12'].flatMap((month) => [
      [`2018-${month}#mid`, `2018-${month}-14`],
      [`2018-${month}#end`, `2018-${month}-26`],
    ]);
    const next = ['01', '02', '03'].flatMap((month) => [
      [`2019-${month}#mid`, `2019-${month}-14`],
      [`2019-${month}#end`, `2019-${month}-26`],
    ]);
    const meetings = [];
    for (const [slotKey = '', heldOn = ''] of [...slots, ...next]) {
      meetings.push(await signedMinutes(county, slotKey, heldOn));
    }
    expect(meetings).toHaveLength(20);
    const answers = await Promise.all(
      meetings.map((meetingId) => county.as(office).call('minutes.issue', { meetingId, revision: 2 })),
    );
    const sequences = answers.map((answer) => Number(/〕(\d+)号/.exec(answered(answer).number)?.[1]));
    expect(sequences.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(answered(answers[0] ?? { status: 0, mediaType: '', body: null }).number).toContain('〔2019〕');
  });
});
