import { beforeEach, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { enterProject, report as reportMonth } from '../atlas/testing.ts';
import { answered, raisedProblem, versionOf } from '../problem/testing.ts';
import { someFacts } from '../project/testing.ts';
import { handedIn, heard, noWording, players, reportIn, shownTo } from './testing.ts';

const { leader, liaison, other, otherLiaison, office, bureau, desk } = players;

let county: TestCounty;
beforeEach(async () => {
  county = await testCounty({ today: '2018-05-10' });
});

const ask = (post: string, verb: string, input: object = {}) =>
  county.as(post).call(`weeklyReport.${verb}`, { ...reportIn(), revision: 0, ...input });
const codeOf = async (post: string, verb: string, input: object = {}) =>
  (await ask(post, verb, input)).body.code;
const said = async (post: string, report = reportIn()) =>
  (await shownTo(county, post, report)).lines.map(
    ({ section, sentence, words }: { section: string; sentence: { kind: string } | null; words: string }) =>
      `${section} ${words ?? sentence?.kind}`,
  );
const week = async (post: string, slotKey = '2018-W20') =>
  answered(await county.as(post).call('weeklyReport.week', { slotKey }));
const own = (id: string, words: string) => ({ id, section: 'other', words });

describe('a weekly report (二（一）3) is refused', () => {
  it('to whom it is not: bureaus do not see it, other leaders do not write it, a deputy does not hand it in', async () => {
    expect((await county.nobody.call('weeklyReport.week')).status).toBe(401);
    expect(await codeOf(bureau, 'show')).toBe('not-found');
    expect(await codeOf(bureau, 'edit', noWording)).toBe('not-found');
    expect(await codeOf(other, 'edit', noWording)).toBe('not-yours');
    expect(await codeOf(otherLiaison, 'edit', noWording)).toBe('not-yours');
    expect(await codeOf(liaison, 'submit', { unchanged: false })).toBe('not-yours');
    expect(await codeOf(other, 'excuse', { reason: '出差' })).toBe('not-yours');
    expect((await week(bureau)).reports).toEqual([]);
  });

  it('of a week that is none, a leader who is none, and a week too far ahead', async () => {
    expect(await codeOf(leader, 'show', { slotKey: '2018-05' })).toBe('not-found');
    expect(await codeOf(leader, 'show', { bearerId: 'magistrate' })).toBe('not-found');
    const { body } = await ask(leader, 'edit', { ...noWording, slotKey: '2018-W30' });
    expect([body.code, body.params]).toMatchObject([
      'weekly-report-ahead',
      { meeting: '项目汇报会', day: '2018-07-23', days: 14, from: '2018-07-09' },
    ]);
  });

  it('to who has not seen the last words; nothing is lost', async () => {
    answered(await ask(liaison, 'edit', { ...noWording, own: [own('one', '请协调电力迁改')] }));
    const { body } = await ask(leader, 'edit', { ...noWording, own: [own('two', '另有一事')] });
    expect([body.code, body.params.by]).toEqual(['conflict', expect.any(String)]);
    expect(await said(leader)).toEqual(['other 请协调电力迁改']);
  });

  it('when it says no change over words, is handed in twice, or taken back before', async () => {
    expect(await codeOf(leader, 'takeBack')).toBe('weekly-report-not-submitted');
    answered(await ask(liaison, 'edit', { ...noWording, own: [own('one', '请协调')] }));
    expect(await codeOf(leader, 'submit', { revision: 1, unchanged: true })).toBe('weekly-report-worded');
    await handedIn(county);
    expect(await codeOf(leader, 'submit', { revision: 2, unchanged: false })).toBe('weekly-report-submitted');
    expect(await codeOf(liaison, 'edit', { revision: 2, ...noWording })).toBe('weekly-report-submitted');
    expect(await codeOf(office, 'excuse', { revision: 2, reason: '出差' })).toBe('weekly-report-submitted');
  });

  it('with a character that no font has, while it can still be changed', async () => {
    answered(await ask(leader, 'edit', { ...noWording, own: [own('one', '进展顺利😀')] }));
    const { body } = await ask(leader, 'submit', { revision: 1, unchanged: false });
    expect([body.code, body.params]).toEqual(['paper-unprintable', { characters: '😀' }]);
  });

  it('for a week in which there is no meeting, which says why', async () => {
    const skipped = { rule: 'executive-meeting', slotKey: '2018-W20', reason: '县长出差' };
    answered(await county.as(office).call('meeting.skip', skipped));
    const { body } = await ask(leader, 'submit', { unchanged: true });
    expect([body.code, body.params]).toEqual(['weekly-report-skipped', { meeting: '项目汇报会' }]);
    expect((await week(leader)).slot).toMatchObject({
      stage: 'skipped',
      standsOn: null,
      skippedBecause: '县长出差',
    });
  });
});

describe('a weekly report', () => {
  it('is drafted from what the portfolio’s projects came to, each sentence with its source', async () => {
    const id = await enterProject(county);
    answered(await reportMonth(county, bureau, id, '2018-04'));
    await raisedProblem(county);
    answered(
      await county.as(desk).call('project.create', someFacts({ responsibleUnitId: 'housing-bureau' })),
    );
    const lines = await said(leader);
    expect(lines).toEqual([
      'construction standing',
      'construction entered',
      'construction month',
      'construction entered',
      'problems problem-open',
    ]);
    const {
      lines: [, entered, month],
      after,
    } = await shownTo(county, leader);
    expect(after).toBe('2018-05-06T16:00:00.000Z');
    expect(entered.sentence).toMatchObject({
      source: { of: 'project', id },
      figures: { project: '清溪河综合治理工程', unit: '县水务局', investment: 120_000_000 },
    });
    expect(month.sentence.figures).toMatchObject({
      completed: 3_000_000,
      yearToDate: 3_000_000,
      annualPlan: 60_000_000,
    });
    expect(await said(other)).toEqual([]);
  });

  it('tells of stages, permits and suspensions as the journal has them', async () => {
    const created = answered(
      await county
        .as(desk)
        .call('project.create', someFacts({ stage: 'preparation', plannedStart: '2018-05-18' })),
    );
    await handedIn(county);
    await heard(county);
    const granted = {
      permit: 'land-supply',
      name: null,
      state: 'granted',
      number: '临土〔2018〕3号',
      dated: '2018-05-14',
    };
    const permitted = answered(
      await county.as(bureau).call('project.permit', { ...created, permits: [granted] }),
    );
    expect(await said(leader, reportIn('2018-W21'))).toEqual([
      'preparation standing',
      'preparation permit',
      'measures start-due',
    ]);
    const moved = answered(
      await county.as(desk).call('project.moveStage', {
        ...versionOf(permitted),
        stage: 'started',
        on: '2018-05-14',
        reason: null,
      }),
    );
    answered(
      await county
        .as(desk)
        .call('project.halt', { ...versionOf(moved), halt: 'suspended', on: '2018-05-14', reason: '汛期' }),
    );
    expect(await said(leader, reportIn('2018-W21'))).toEqual([
      'preparation permit',
      'construction standing',
      'construction stage',
      'other halt',
    ]);
  });

  it('keeps what was edited and dropped when facts change, and says so', async () => {
    const id = await enterProject(county);
    const { lines } = await shownTo(county, liaison);
    const [standing, entered] = lines;
    const edits = [
      { id: standing.id, section: 'construction', words: '在建项目总体平稳', dropped: false, seen: false },
      { id: entered.id, section: 'construction', words: null, dropped: true, seen: false },
    ];
    answered(await ask(liaison, 'edit', { edits, own: [own('one', '请县里支持')], order: ['one'] }));
    await enterProject(county, { name: '石桥水库除险加固' });
    const report = await shownTo(county, leader);
    expect(report.changed.by).toBe('石磊');
    expect(report.lines).toMatchObject([
      { id: standing.id, words: '在建项目总体平稳', beneath: 'changed', sentence: { figures: { count: 2 } } },
      { id: entered.id, dropped: true, beneath: 'same', sentence: { source: { id } } },
      { sentence: { kind: 'entered' }, words: null },
      { id: 'one', words: '请县里支持', section: 'other' },
    ]);
    await handedIn(county);
    expect(await said(other)).toEqual([
      'construction 在建项目总体平稳',
      'construction entered',
      'other 请县里支持',
    ]);
  });

  it('is handed in as it stands, by nobody read before, and taken back to be changed', async () => {
    await enterProject(county);
    answered(await ask(liaison, 'edit', noWording));
    expect((await shownTo(county, other)).lines).toEqual([]);
    await handedIn(county);
    const before = await said(other);
    await enterProject(county, { name: '石桥水库除险加固' });
    expect(await said(other)).toEqual(before);
    answered(await ask(leader, 'takeBack', { revision: 2 }));
    expect((await shownTo(county, other)).lines).toEqual([]);
    expect(await said(leader)).toHaveLength(3);
  });

  it('says no change in one click; who is excused may report all the same', async () => {
    await handedIn(county, reportIn(), true);
    answered(await ask(office, 'excuse', { bearerId: other, reason: '外出招商' }));
    const { reports } = await week(leader);
    expect(reports.map(({ bearerId, state, unchanged }: never) => [bearerId, state, unchanged])).toEqual([
      ['standing-vice-magistrate', 'none', false],
      [other, 'excused', false],
      ['vice-magistrate-construction', 'none', false],
      [leader, 'submitted', true],
      ['vice-magistrate-transport', 'none', false],
      ['vice-magistrate-culture', 'none', false],
    ]);
    expect(reports[1].excused).toMatchObject({ because: '外出招商' });
    await handedIn(county, reportIn('2018-W20', other));
    expect((await week(leader)).reports[1]).toMatchObject({
      state: 'submitted',
      excused: { because: '外出招商' },
    });
  });

  it('is late once its meeting has begun, and was in time if it was the first time', async () => {
    await handedIn(county);
    county.setDate('2018-05-15');
    answered(await ask(leader, 'takeBack', { revision: 1 }));
    await handedIn(county);
    await handedIn(county, reportIn('2018-W20', other));
    const { reports } = await week(leader);
    const late = reports.filter((one: { late: boolean }) => one.late);
    expect(late.map(({ bearerId }: { bearerId: string }) => bearerId)).toEqual([other]);
  });

  it('goes on from where the last one that was heard ended', async () => {
    await enterProject(county);
    await handedIn(county);
    const { submitted } = await shownTo(county, leader);
    // Entered after the report, and before its meeting.
    await enterProject(county, { name: '石桥水库除险加固' });
    await heard(county);
    const next = await shownTo(county, leader, reportIn('2018-W21'));
    expect(next.after).toBe(submitted.at);
    expect(
      next.lines.map(
        ({ sentence }: { sentence: { figures: { project?: string } } }) => sentence.figures.project,
      ),
    ).toEqual([undefined, '石桥水库除险加固']);
  });
});

describe('the week', () => {
  it('comes before the executive meeting, and moves with it (二（一）2)', async () => {
    expect((await week(leader)).slot).toMatchObject({
      standsOn: '2018-05-14',
      anchor: { label: '县长办公会', on: '2018-05-14' },
      meeting: null,
    });
    const at = (startsAt: string, heldOn = '2018-05-14') => ({
      heldOn,
      startsAt,
      place: '县政府三楼会议室',
      chairPostId: 'magistrate',
      convenedAs: null,
    });
    const convene = (rule: string, startsAt: string) =>
      county.as(office).call('meeting.convene', { rule, slotKey: '2018-W20', ...at(startsAt) });
    const { id: meetingId } = answered(await convene('executive-meeting', '09:00'));
    answered(await convene('weekly-report', '08:30'));
    const move = { meetingId, revision: 1, reason: '县长赴市开会', ...at('15:00', '2018-05-16') };
    answered(await county.as(office).call('meeting.move', move));
    expect((await week(leader)).slot).toMatchObject({
      standsOn: '2018-05-16',
      anchor: { on: '2018-05-16' },
      meeting: { startsAt: '14:30', movedFrom: '2018-05-14' },
    });
  });

  it('without a key is the one to come; weeks are turned', async () => {
    const { slot, previous, next } = answered(await county.as(leader).call('weeklyReport.week'));
    expect([slot.slotKey, previous, next]).toEqual(['2018-W20', '2018-W19', '2018-W21']);
    county.setDate('2018-05-14');
    expect(answered(await county.as(leader).call('weeklyReport.week')).slot.slotKey).toBe('2018-W20');
    await heard(county);
    expect(answered(await county.as(leader).call('weeklyReport.week')).slot.slotKey).toBe('2018-W21');
  });

  it('is there in a county whose policy names no portfolios, without a guess', async () => {
    const shilin = await testCounty({ county: 'shilin-2018', today: '2018-05-10' });
    const { slot, reports } = answered(await shilin.as('vice-magistrate-1').call('weeklyReport.week'));
    expect(slot.stage).toBe('ahead');
    expect(reports.every(({ hasPortfolio }: { hasPortfolio: boolean }) => !hasPortfolio)).toBe(true);
  });
});
