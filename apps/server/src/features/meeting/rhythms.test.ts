import { beforeEach, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { issued, minutesOf } from '../minutes/testing.ts';
import { answered } from '../problem/testing.ts';
import { chair, office, shown, someArrangement, someDecision } from './testing.ts';

const week = { slotKey: '2018-W20' };
const executive = { rule: 'executive-meeting', ...week };
const weekly = { rule: 'weekly-report', ...week };
/** The executive meeting of the week is on Monday the 14th. */
const onMonday = (startsAt: string) => someArrangement({ heldOn: '2018-05-14', startsAt, convenedAs: null });

let county: TestCounty;
beforeEach(async () => {
  county = await testCounty();
});

const ask = (verb: string, input: object, post = office) =>
  county.as(post).call(`meeting.${verb}`, { ...input });
const codeOf = async (verb: string, input: object, post = office) => (await ask(verb, input, post)).body.code;
const convene = async (slot: object, arrangement: object): Promise<string> =>
  answered(await ask('convene', { ...slot, ...arrangement })).id;
const move = async (meetingId: string, arrangement: object, reason = '县长赴市开会') => {
  const { revision } = await shown(county, meetingId);
  return ask('move', { meetingId, revision, reason, ...arrangement });
};
const inYear = async ({ rule, slotKey }: typeof weekly) => {
  const { meetings } = answered(await ask('year', { year: 2018 }));
  return meetings.find((one: typeof weekly) => one.rule === rule && one.slotKey === slotKey);
};

describe('a weekly report and its executive meeting (二（一）2)', () => {
  it('are set by whoever chairs and by the office, as the mechanism names nobody', async () => {
    for (const post of ['water-head', 'vice-magistrate-industry', 'supervision-office-director']) {
      expect(await codeOf('convene', { ...weekly, ...onMonday('08:30') }, post)).toBe('not-yours');
    }
    expect((await ask('convene', { ...weekly, ...onMonday('08:30') }, chair)).status).toBe(200);
  });

  it('take no form, and nobody for the chair but the magistrate', async () => {
    const asTopic = { ...onMonday('08:30'), convenedAs: 'special-topic-meeting' };
    expect(await codeOf('convene', { ...weekly, ...asTopic })).toBe('form-not-entitled');
    const another = { ...onMonday('08:30'), chairPostId: 'standing-vice-magistrate' };
    expect(await codeOf('convene', { ...weekly, ...another })).toBe('chair-not-entitled');
  });

  it('stand in their order: not a day later, and on the day not after it', async () => {
    await convene(executive, onMonday('09:00'));
    const late = { ...onMonday('08:30'), heldOn: '2018-05-15' };
    const { body } = await ask('convene', { ...weekly, ...late });
    expect([body.code, body.params]).toEqual([
      'meeting-outside-slot',
      { from: '2018-05-14', to: '2018-05-14' },
    ]);
    const after = await ask('convene', { ...weekly, ...onMonday('10:00') });
    expect([after.body.code, after.body.params]).toEqual([
      'meeting-not-before',
      { meeting: '县长办公会', date: '2018-05-14', time: '09:00' },
    ]);
    const id = await convene(weekly, onMonday('08:30'));
    const early = await move(answered(await ask('show', { meetingId: id })).id, onMonday('09:30'));
    expect(early.body.code).toBe('meeting-not-before');
  });

  it('move together, which asks everybody anew; the reason goes along', async () => {
    const anchor = await convene(executive, onMonday('09:00'));
    const id = await convene(weekly, onMonday('08:30'));
    expect((await shown(county, id)).asked).toBe(1);
    answered(await move(anchor, { ...onMonday('15:00'), heldOn: '2018-05-16' }));
    expect(await shown(county, id)).toMatchObject({
      heldOn: '2018-05-16',
      startsAt: '14:30',
      movedFrom: '2018-05-14',
      movedBecause: '县长赴市开会',
      asked: 2,
    });
    // Another room moves nobody.
    answered(await move(anchor, { ...onMonday('15:00'), heldOn: '2018-05-16', place: '一楼' }));
    expect((await shown(county, id)).asked).toBe(2);
  });

  it('are skipped together, and each says why', async () => {
    const id = await convene(weekly, onMonday('08:30'));
    answered(await ask('skip', { ...executive, reason: '县长出差' }));
    expect(await inYear(weekly)).toMatchObject({
      meetingId: id,
      state: 'skipped',
      skippedBecause: '县长出差',
    });
    const next = { ...weekly, slotKey: '2018-W21' };
    answered(await ask('skip', { ...executive, slotKey: '2018-W21', reason: '放假' }));
    expect(await inYear(next)).toMatchObject({ meetingId: null, state: 'skipped', skippedBecause: '放假' });
    // It may be held all the same.
    answered(await ask('convene', { ...next, ...onMonday('08:30'), heldOn: '2018-05-22' }));
    expect(await inYear(next)).toMatchObject({
      state: 'convened',
      heldOn: '2018-05-22',
      skippedBecause: null,
    });
  });

  it('have the groups on their roll (二（一）1)', async () => {
    const titles = async (id: string) =>
      (await shown(county, id)).roll.map(({ title }: { title: string }) => title);
    const seats = await titles(await convene(weekly, onMonday('08:30')));
    expect(seats).toEqual([
      '县长',
      '常务副县长',
      ...Array.from({ length: 5 }, () => '副县长'),
      '政府办主任',
      ...Array.from({ length: 3 }, () => '政府办副主任'),
    ]);
  });

  it('announce what becomes of them', async () => {
    const anchor = await convene(executive, onMonday('09:00'));
    const id = await convene(weekly, onMonday('08:30'));
    answered(await move(anchor, { ...onMonday('09:00'), heldOn: '2018-05-16' }));
    answered(await ask('skip', { ...executive, reason: '县长出差' }));
    const { id: jurisdictionId } = county.server.jurisdiction;
    const events = await county.server.database.withJurisdiction(jurisdictionId, 'read only', (tx) =>
      tx
        .selectFrom('outbox')
        .select(['topic', 'payload'])
        .where('topic', 'like', 'meeting.%')
        .orderBy('id')
        .execute(),
    );
    expect(events).toEqual([
      {
        topic: 'meeting.convened',
        payload: { meetingId: anchor, rule: 'executive-meeting', day: '2018-05-14' },
      },
      { topic: 'meeting.convened', payload: { meetingId: id, rule: 'weekly-report', day: '2018-05-14' } },
      {
        topic: 'meeting.moved',
        payload: { meetingId: anchor, rule: 'executive-meeting', day: '2018-05-16' },
      },
      { topic: 'meeting.moved', payload: { meetingId: id, rule: 'weekly-report', day: '2018-05-16' } },
      {
        topic: 'meeting.skipped',
        payload: { meetingId: anchor, rule: 'executive-meeting', day: '2018-05-16' },
      },
      { topic: 'meeting.skipped', payload: { meetingId: id, rule: 'weekly-report', day: '2018-05-16' } },
    ]);
  });
});

describe('what a weekly report decides', () => {
  it('is followed up under the clause for meetings at large, and heard of by the next weekly report alone', async () => {
    const id = await convene(weekly, onMonday('08:30'));
    county.setDate('2018-05-14');
    const decision = someDecision({ heard: '存在问题', limitOn: '2018-06-15' });
    answered(await ask('decide', { meetingId: id, ...decision }));
    const { revision, agenda } = await shown(county, id);
    expect(agenda[0]).toBe('项目储备');
    answered(await ask('end', { meetingId: id, revision }));
    expect((await minutesOf(county, id)).sheet.title).toBe('2018年第1次项目汇报会纪要');
    await issued(county, id);
    await county.settle();
    const { items } = answered(await county.as('land-clerk').call('supervision.list', {}));
    expect(items).toMatchObject([{ matter: '存在问题' }]);
    const item = answered(await county.as('land-clerk').call('supervision.show', { id: items[0].id }));
    expect(item.source.clause).toBe('三（三）');
    const next = { ...weekly, slotKey: '2018-W21' };
    const later = await convene(next, { ...onMonday('08:30'), heldOn: '2018-05-21' });
    expect((await shown(county, later)).outcomes).toMatchObject([{ leadUnitName: '县国土资源局' }]);
    const other = await convene(
      { ...executive, slotKey: '2018-W21' },
      { ...onMonday('09:00'), heldOn: '2018-05-21' },
    );
    expect((await shown(county, other)).outcomes).toEqual([]);
  });

  it('waits on the desk of who sets it', async () => {
    county.setDate('2018-05-11');
    const labels = async (post: string) =>
      answered(await ask('invitations', {}, post)).toConvene.map(
        ({ label, days }: { label: string; days: { to: string } }) => [label, days.to],
      );
    const between = ['项目会办会', '2018-05-20'];
    expect(await labels(office)).toEqual([
      between,
      // The report comes before the meeting that hears it.
      ['项目汇报会', '2018-05-14'],
      ['县长办公会', '2018-05-14'],
    ]);
    expect(await labels('water-head')).toEqual([]);
    // The magistrate has that one as a duty.
    expect(await labels('magistrate')).not.toContainEqual(between);
    await convene(executive, onMonday('09:00'));
    expect(await labels(office)).toEqual([between, ['项目汇报会', '2018-05-14']]);
  });
});
