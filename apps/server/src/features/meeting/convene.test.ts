import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { midMay, office, shown, someArrangement, someDecision } from './testing.ts';

const anyId = '019a0000-0000-7000-8000-000000000000';
let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
});

const codeOf = async (post: string, verb: string, input: Record<string, unknown>) =>
  (await county.as(post).call(verb, input)).body.code;

describe('who may', () => {
  const roll = [
    { postId: null, name: '白小雨', title: '政府办', role: 'added', status: 'observer', note: '' },
  ];
  it.each([
    ['meeting.year', {}],
    ['meeting.show', { meetingId: anyId }],
    ['meeting.convene', { ...midMay, ...someArrangement() }],
    ['meeting.move', { meetingId: anyId, revision: 1, ...someArrangement(), reason: '改' }],
    ['meeting.skip', { ...midMay, reason: '没有问题' }],
    ['meeting.callRoll', { meetingId: anyId, revision: 1, seats: roll }],
    ['meeting.decide', { meetingId: anyId, ...someDecision() }],
    ['meeting.removeDecision', { meetingId: anyId, decisionId: anyId, revision: 1 }],
    ['meeting.end', { meetingId: anyId, revision: 1 }],
  ])('%s asks for somebody signed in', async (verb, input) => {
    expect((await county.nobody.call(verb, input)).status).toBe(401);
  });

  it('lets the leaders and the government office set the day, and nobody else (二（二）1)', async () => {
    const input = { rule: 'resolution-meeting', slotKey: '2018-11#mid', reason: '试' };
    for (const post of ['water-clerk', 'key-projects-chief', 'supervision-office-clerk']) {
      expect(await codeOf(post, 'meeting.skip', input)).toBe('not-yours');
    }
    expect((await county.as('standing-vice-magistrate').call('meeting.skip', input)).status).toBe(200);
  });

  it('says that there is no such slot, and no such meeting', async () => {
    expect(await codeOf(office, 'meeting.skip', { ...midMay, slotKey: '2018-05#early', reason: '试' })).toBe(
      'not-found',
    );
    expect(await codeOf(office, 'meeting.show', { meetingId: anyId })).toBe('not-found');
  });
});

describe('setting the day (二（二）2)', () => {
  const lateOctober = { rule: 'resolution-meeting', slotKey: '2018-10#end' };

  it('refuses a day outside the slot, and names the days that it has', async () => {
    const input = { ...lateOctober, ...someArrangement({ heldOn: '2018-10-20' }) };
    const { status, body } = await county.as(office).call('meeting.convene', input);
    expect([status, body.code]).toEqual([422, 'meeting-outside-slot']);
    expect(body.params).toEqual({ from: '2018-10-21', to: '2018-12-01' });
  });

  it('refuses a chair whom the mechanism does not name, and says who may', async () => {
    const input = {
      ...lateOctober,
      ...someArrangement({ heldOn: '2018-10-26', chairPostId: 'vice-magistrate-industry' }),
    };
    const { body } = await county.as(office).call('meeting.convene', input);
    expect(body.code).toBe('chair-not-entitled');
    expect(body.detail).toContain('县长 沈立新、常务副县长 陆文川');
  });

  it('convenes once, moves for a reason, and keeps the day it stood on', async () => {
    const convened = answered(
      await county.as(office).call('meeting.convene', {
        ...lateOctober,
        ...someArrangement({ heldOn: '2018-10-26' }),
      }),
    );
    const again = { ...lateOctober, ...someArrangement({ heldOn: '2018-10-29' }) };
    expect(await codeOf(office, 'meeting.convene', again)).toBe('meeting-already-convened');
    const move = {
      meetingId: convened.id,
      ...someArrangement({ heldOn: '2018-10-29' }),
      reason: '县长赴市开会',
    };
    expect(await codeOf(office, 'meeting.move', { ...move, revision: 7 })).toBe('conflict');
    answered(await county.as(office).call('meeting.move', { ...move, revision: 1 }));
    expect(await shown(county, convened.id)).toMatchObject({
      state: 'convened',
      heldOn: '2018-10-29',
      movedFrom: '2018-10-26',
      movedBecause: '县长赴市开会',
      slotKey: '2018-10#end',
    });
  });

  it('skips a slot for a reason, and takes it up again', async () => {
    const slot = { rule: 'resolution-meeting', slotKey: '2018-08#mid' };
    answered(await county.as(office).call('meeting.skip', { ...slot, reason: '没有报上来的问题' }));
    const { meetings } = answered(await county.as(office).call('meeting.year', { year: 2018 }));
    expect(meetings.filter(({ rule }: { rule: string }) => rule === slot.rule)).toHaveLength(20);
    const found = () => meetings.find(({ slotKey }: { slotKey: string }) => slotKey === slot.slotKey);
    expect(found()).toMatchObject({ state: 'skipped', skippedBecause: '没有报上来的问题' });
    const input = { ...slot, ...someArrangement({ heldOn: '2018-08-16' }) };
    const { id } = answered(await county.as(office).call('meeting.convene', input));
    expect(await shown(county, id)).toMatchObject({ state: 'convened', skippedBecause: null });
  });
});
