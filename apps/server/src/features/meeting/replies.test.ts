import { beforeEach, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { chair, meetingToday, office, shown, someArrangement } from './testing.ts';

let county: TestCounty;
let meetingId: string;
const weekly = { rule: 'weekly-report', slotKey: '2018-W20' };
const arrangement = someArrangement({ heldOn: '2018-05-14', startsAt: '08:30', convenedAs: null });
const leader = 'vice-magistrate-agriculture';

beforeEach(async () => {
  county = await testCounty();
  meetingId = answered(await county.as(office).call('meeting.convene', { ...weekly, ...arrangement })).id;
});

const reply = (post: string, answer: object, otherwise: object = {}) =>
  county
    .as(post)
    .call('meeting.reply', { meetingId, asked: 1, postId: leader, unitId: null, answer, ...otherwise });
const coming = { reply: 'coming' };
const leave = { reply: 'leave', reason: '赴省开会' };
const sends = (standIn: object) => ({ reply: 'stand-in', reason: '', standIn });
const seatOf = async (post: string, as = office) =>
  answered(await county.as(as).call('meeting.show', { meetingId })).roll.find(
    ({ postId }: { postId: string }) => postId === post,
  );

describe('who answers', () => {
  it('is nobody for another', async () => {
    for (const post of ['water-head', 'vice-magistrate-industry', 'supervision-office-clerk']) {
      expect((await reply(post, coming)).body.code).toBe('not-yours');
    }
    const input = { meetingId, asked: 1, postId: leader, unitId: null, answer: coming };
    expect((await county.nobody.call('meeting.reply', input)).status).toBe(401);
  });

  it('is not the chair, and nobody who was not asked', async () => {
    expect((await reply(chair, coming, { postId: chair })).body.code).toBe('meeting-not-asked');
    expect((await reply('water-head', coming, { postId: 'water-head' })).body.code).toBe('meeting-not-asked');
  });

  it('is the seat, the deputy who helps that leader, or the office, which was told by telephone', async () => {
    answered(await reply(leader, coming));
    expect(await seatOf(leader)).toMatchObject({
      reply: { reply: 'coming', byTelephone: false, by: '田禾' },
    });
    answered(await reply('office-deputy-3', leave));
    expect(await seatOf(leader)).toMatchObject({
      status: 'leave',
      note: '赴省开会',
      reply: { reply: 'leave', reason: '赴省开会', byTelephone: false },
    });
    answered(await reply(office, coming));
    expect(await seatOf(leader)).toMatchObject({
      status: 'present',
      reply: { byTelephone: true, by: '白小雨' },
    });
  });
});

describe('an answer', () => {
  it('to be excused needs a reason, which only those concerned are told', async () => {
    expect((await reply(leader, { reply: 'leave', reason: '' })).status).toBe(400);
    answered(await reply(leader, leave));
    for (const [as, told] of [
      [office, '赴省开会'],
      [chair, '赴省开会'],
      [leader, '赴省开会'],
      ['vice-magistrate-industry', null],
    ] as const) {
      const seat = await seatOf(leader, as);
      expect([as, seat.reply.reason, seat.note]).toEqual([as, told, told ?? '']);
    }
  });

  it('that sends somebody names a post with a holder who is not at the table, or a deputy', async () => {
    expect((await reply(leader, sends({ postId: 'nobody-at-all' }))).body.code).toBe('unknown-post');
    const { body } = await reply(leader, sends({ postId: 'office-deputy-3' }));
    expect([body.code, body.params]).toEqual(['stand-in-expected', { name: '政府办副主任石磊' }]);
    answered(await reply(leader, sends({ postId: 'water-head' })));
    expect(await seatOf(leader)).toMatchObject({
      status: 'stand-in',
      standIn: { name: '汪清源', title: '水务局局长' },
    });
    answered(await reply(leader, sends({ name: '李工', title: '水务局副局长' })));
    expect((await seatOf(leader)).standIn).toEqual({ name: '李工', title: '水务局副局长' });
  });

  it('holds for the day and hour that were asked about', async () => {
    answered(await reply(leader, leave));
    const { revision } = await shown(county, meetingId);
    const moved = { ...arrangement, startsAt: '08:00' };
    answered(await county.as(office).call('meeting.move', { meetingId, revision, reason: '提前', ...moved }));
    expect(await seatOf(leader)).toMatchObject({ status: 'present', reply: null });
    const { body } = await reply(leader, coming);
    expect([body.code, body.params]).toEqual(['meeting-asked-anew', { date: '2018-05-14', time: '08:00' }]);
    answered(await reply(leader, coming, { asked: 2 }));
    expect((await seatOf(leader)).reply.reply).toBe('coming');
  });

  it('is asked for on the desk until it is given, of the seat and of who answers for it', async () => {
    const asked = async (post: string) =>
      answered(await county.as(post).call('meeting.invitations')).invitations.map(
        ({ seat, reply: given }: { seat: string; reply: { reply: string } | null }) => [
          seat,
          given?.reply ?? null,
        ],
      );
    expect(await asked(leader)).toEqual([['副县长 田禾', null]]);
    answered(await reply(leader, coming));
    expect(await asked(leader)).toEqual([['副县长 田禾', 'coming']]);
    expect(await asked('office-deputy-3')).toContainEqual(['副县长 田禾', 'coming']);
    expect(await asked('water-head')).toEqual([]);
    expect(await asked(chair)).toEqual([]);
    county.setDate('2018-05-15');
    expect(await asked(leader)).toEqual([]);
  });
});

describe('attendance', () => {
  const roll = async () =>
    (await shown(county, meetingId)).roll.map(
      ({ because: _b, reply: _r, mayReply: _m, ...seat }: Record<string, unknown>) => seat,
    );
  const call = async (seats: object[], otherwise: object = {}) => {
    const { revision } = await shown(county, meetingId);
    return county.as(office).call('meeting.callRoll', { meetingId, revision, seats, ...otherwise });
  };

  it('begins with the answers, and stands in the minutes with whose place it was', async () => {
    answered(await reply(leader, sends({ name: '李工', title: '水务局副局长' })));
    answered(await reply('vice-magistrate-industry', leave, { postId: 'vice-magistrate-industry' }));
    county.setDate('2018-05-14');
    const unnamed = (await roll()).map((seat: { postId: string }) =>
      seat.postId === leader ? { ...seat, standIn: null } : seat,
    );
    expect((await call(unnamed)).body.code).toBe('stand-in-unnamed');
    answered(await call(await roll()));
    const { revision } = await shown(county, meetingId);
    answered(await county.as(office).call('meeting.end', { meetingId, revision }));
    const paper = JSON.stringify(answered(await county.as(office).call('minutes.show', { meetingId })));
    expect(paper).toContain('水务局副局长李工（代副县长田禾）');
    expect(paper).toContain('副县长江晓岚');
  });

  it('is put right afterwards for a reason, with what stood before in the journal', async () => {
    county.setDate('2018-05-14');
    const { revision } = await shown(county, meetingId);
    answered(await county.as(office).call('meeting.end', { meetingId, revision }));
    const seats = (await roll()).map((seat: { postId: string }) =>
      seat.postId === leader ? { ...seat, status: 'leave' } : seat,
    );
    expect((await call(seats)).body.code).toBe('roll-without-reason');
    const draft = async () => answered(await county.as(office).call('minutes.show', { meetingId })).minutes;
    const { id: paperId, revision: seen } = await draft();
    const passages = [{ place: 'attendance.present', was: '', text: '田禾等同志。' }];
    answered(await county.as(office).call('minutes.word', { id: paperId, revision: seen, passages }));
    answered(await call(seats, { reason: '签到表为准' }));
    expect((await seatOf(leader)).status).toBe('leave');
    const { attendance } = (await draft()).sheet;
    expect(attendance.map(({ names }: { names: { text: string } }) => names.text).join()).not.toContain(
      '等同志',
    );
    const { id } = county.server.jurisdiction;
    const [last] = await county.server.database.withJurisdiction(id, 'read only', (tx) =>
      tx
        .selectFrom('journal')
        .select(['before', 'after'])
        .where('verb', '=', 'meeting.callRoll')
        .orderBy('id', 'desc')
        .limit(1)
        .execute(),
    );
    const statusIn = (side: unknown) =>
      (side as { roll: { postId: string; status: string }[] }).roll.find(({ postId }) => postId === leader)
        ?.status;
    expect([statusIn(last?.before), statusIn(last?.after)]).toEqual(['present', 'leave']);
    expect(last?.after).toMatchObject({ reason: '签到表为准' });
  });
});

it('a resolution meeting asks whom its problems ask for', async () => {
  const { id } = await meetingToday(county);
  const { invitations } = answered(await county.as('water-clerk').call('meeting.invitations'));
  expect(invitations).toMatchObject([{ meetingId: id, postId: 'water-head', label: '项目会办会' }]);
});
