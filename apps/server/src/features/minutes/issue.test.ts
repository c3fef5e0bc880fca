import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { chair, office, shown } from '../meeting/testing.ts';
import { answered } from '../problem/testing.ts';
import {
  minutesOf,
  papersOf,
  signed,
  signedMinutes,
  twoDecisions,
  versionOf,
  wordsOfSheet,
} from './testing.ts';

let county: TestCounty;
let meetingId: string;
beforeAll(async () => {
  county = await testCounty();
  meetingId = await twoDecisions(county);
});

describe('signed minutes (二（二）4（2）)', () => {
  it('are issued once, under a number, as Word and PDF that are known by their content', async () => {
    const paper = await signed(county, await minutesOf(county, meetingId));
    county.setDate('2018-05-18');
    expect((await county.as(chair).call('minutes.issue', versionOf(paper))).body.code).toBe('not-yours');
    const key = randomUUID();
    const issued = answered(await county.as(office).call('minutes.issue', versionOf(paper), key));
    expect(issued.number).toBe('临政纪〔2018〕1号');
    const retried = await county.as(office).call('minutes.issue', versionOf(paper), key);
    expect(retried.body).toEqual(issued);
    expect((await county.as(office).call('minutes.issue', versionOf(paper))).body.code).toBe(
      'minutes-issued',
    );
    for (const id of [issued.docxFileId, issued.pdfFileId]) {
      const content = await readFile(county.server.files.path(id));
      expect(createHash('sha256').update(content).digest('hex')).toBe(id);
    }
    expect((await minutesOf(county, meetingId)).standing).toEqual({ state: 'done', days: null });
  });

  it('stand in the register of what went out, and each unit charged or copied acknowledges them', async () => {
    const { issued } = await minutesOf(county, meetingId);
    expect(issued).toMatchObject({ kind: 'minutes', number: '临政纪〔2018〕1号', signedBy: '县长 沈立新' });
    expect(issued.addressees.map(({ id }: { id: string }) => id).toSorted()).toEqual([
      'consultative-conference',
      'land-bureau',
      'party-committee',
      'water-bureau',
    ]);
    const receive = (post: string) => county.as(post).call('issuedPaper.receive', { id: issued.id });
    expect((await receive('housing-clerk')).body.code).toBe('not-found');
    answered(await receive('land-clerk'));
    expect((await receive('land-clerk')).body.code).toBe('paper-received');
    const received = (await minutesOf(county, meetingId)).issued.addressees.filter(
      (one: { received: unknown }) => one.received !== null,
    );
    expect(received.map(({ id }: { id: string }) => id)).toEqual(['land-bureau']);
  });

  it('are shown to the units that they charge, and no draft is', async () => {
    const to = async (post: string) =>
      answered(await county.as(post).call('minutes.show', { meetingId })).minutes;
    expect((await to('land-clerk')).number).toBe('临政纪〔2018〕1号');
    // What hands wrote to each other on the way stays among those who see drafts.
    expect((await to('land-clerk')).steps).toEqual([]);
    expect((await to('government-office-clerk')).steps.length).toBeGreaterThan(0);
    expect(await to('housing-clerk')).toBeNull();
    const next = await signedMinutes(county, '2018-06#mid', '2018-06-14');
    const shownTo = await county.as('land-clerk').call('minutes.show', { meetingId: next.meetingId });
    expect(answered(shownTo)).toEqual({ minutes: null, corrections: [], decisions: [] });
  });

  it('let supervision open an item for each decision, which the next meeting hears of', async () => {
    await county.settle();
    const { meetingId: next } = await signedMinutes(county, '2018-06#end', '2018-06-28');
    const { outcomes } = await shown(county, next);
    expect(
      outcomes.map((one: { minutesNumber: string; leadUnitName: string }) => [
        one.minutesNumber,
        one.leadUnitName,
      ]),
    ).toEqual([
      ['临政纪〔2018〕1号', '县国土资源局'],
      ['临政纪〔2018〕1号', '县水务局'],
    ]);
    const { sheet } = await minutesOf(county, next);
    expect(wordsOfSheet(sheet)).toContain('议定事项共2项，其中逾期未办结2项');
    expect(sheet.title).toBe('2018年第3次项目会办会纪要');
  });

  it('go out visibly late after the third day', async () => {
    const { meetingId: late, paper } = await signedMinutes(county, '2018-07#mid', '2018-07-12');
    county.setDate('2018-07-18');
    expect((await minutesOf(county, late)).standing).toEqual({ state: 'overdue', days: 2 });
    answered(await county.as(office).call('minutes.issue', paper));
    const after = await minutesOf(county, late);
    expect([after.number, after.standing]).toEqual(['临政纪〔2018〕2号', { state: 'done-late', days: 2 }]);
  });
});

describe('minutes that say something else than the record', () => {
  it('are neither handed in nor signed nor issued, and the decision is named', async () => {
    const { meetingId: lost, paper } = await signedMinutes(county, '2018-07#end', '2018-07-26');
    await tamper(lost);
    const { status, body } = await county.as(office).call('minutes.issue', paper);
    expect([status, body.code, body.params]).toEqual([422, 'minutes-differ', { items: '1' }]);
    expect((await papersOf(county, lost)).decisions[0].differs).toEqual(['limit']);
  });
});

/** As if the limit had been changed past every rule. */
const tamper = (id: string) =>
  county.server.database.withJurisdiction(county.server.jurisdiction.id, 'read write', (tx) =>
    tx.updateTable('decision').set({ limit_on: '2020-01-01' }).where('meeting_id', '=', id).execute(),
  );

describe('twenty minutes', () => {
  it('that are issued at once have twenty numbers in a row', async () => {
    const slots = ['08', '09', '10', '11', '12'].flatMap((month) => [
      [`2018-${month}#mid`, `2018-${month}-14`],
      [`2018-${month}#end`, `2018-${month}-26`],
    ]);
    const next = ['01', '02', '03', '04', '05'].flatMap((month) => [
      [`2019-${month}#mid`, `2019-${month}-14`],
      [`2019-${month}#end`, `2019-${month}-26`],
    ]);
    const papers = [];
    for (const [slotKey = '', heldOn = ''] of [...slots, ...next]) {
      papers.push((await signedMinutes(county, slotKey, heldOn)).paper);
    }
    expect(papers).toHaveLength(20);
    const answers = await Promise.all(papers.map((paper) => county.as(office).call('minutes.issue', paper)));
    const sequences = answers.map((answer) => Number(/〕(\d+)号/.exec(answered(answer).number)?.[1]));
    expect(sequences.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(answered(answers[0] ?? { status: 0, mediaType: '', body: null }).number).toContain('〔2019〕');
  });
});
