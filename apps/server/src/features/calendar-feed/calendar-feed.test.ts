import { randomBytes } from 'node:crypto';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { issueSomeMinutes } from '../supervision/testing.ts';

const newSecret = () => randomBytes(32).toString('base64url');

const convening = {
  rule: 'resolution-meeting',
  slotKey: '2018-05#end',
  heldOn: '2018-05-29',
  startsAt: '09:00',
  place: '三楼会议室',
  chairPostId: 'magistrate',
  convenedAs: 'special-topic-meeting',
};

interface Shown {
  id: string;
  kind: string;
  title: string | null;
  from: string;
  until: string;
}

describe('the calendar', () => {
  let county: TestCounty;
  const ask = async (post: string, verb: string, input: Record<string, unknown> = {}) =>
    answered(await county.as(post).call(verb, input));
  const shown = async (post: string, of?: string, from = '2018-05-01', days = 62): Promise<Shown[]> =>
    (await ask(post, 'calendarFeed.show', { from, days, ...(of && { of }) })).entries;
  const entry = async (post: string, id: string, of?: string) =>
    (await shown(post, of)).find((one) => one.id === id);
  const codeOf = async (post: string, verb: string, input: Record<string, unknown>) =>
    (await county.as(post).call(verb, input)).body.code;
  /** Follows a link as a calendar program does. */
  const fetch = (secret: string, headers: Record<string, string> = {}) =>
    county.app.inject({ method: 'GET', url: `/calendar/${secret}.ics`, headers });
  const link = async (post: string, party: string | null = null, language = 'zh-CN') => {
    const secret = newSecret();
    const { id } = await ask(post, 'calendarFeed.subscribe', { secret, party, language });
    return { id: id as string, secret };
  };
  const events = async (secret: string) => {
    const { statusCode, body } = await fetch(secret);
    expect(statusCode).toBe(200);
    return new ICAL.Component(ICAL.parse(body))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
  };
  const meetingUid = 'linxi-demonstration/slot/resolution-meeting/2018-05#end@guatu';
  const meeting = { revision: 0, meetingId: '' };

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    await issueSomeMinutes(county, {
      decisions: [
        {
          requirement: '整治清溪河',
          leadUnitId: 'water-bureau',
          assistingUnitIds: ['land-bureau'],
          limitOn: '2018-06-15',
        },
      ],
    });
    await county.settle();
  });

  describe('refuses', () => {
    it('whoever is not signed in', async () => {
      for (const [verb, input] of [
        ['calendarFeed.show', { from: '2018-05-01', days: 31 }],
        ['calendarFeed.list', {}],
        ['calendarFeed.subscribe', { secret: newSecret(), party: null, language: 'en' }],
      ] as const) {
        expect((await county.nobody.call(verb, input)).body.code).toBe('not-signed-in');
      }
    });

    it.each([
      ['water-clerk', 'unit:housing-bureau'],
      ['water-clerk', 'post:magistrate'],
      ['vice-magistrate-agriculture', 'post:magistrate'],
      ['vice-magistrate-agriculture', 'unit:county-government'],
      ['vice-magistrate-industry', 'unit:water-bureau'],
      ['water-clerk', 'unit:nothing'],
    ])('%s a look at %s, and a link to it', async (post, of) => {
      expect(await codeOf(post, 'calendarFeed.show', { from: '2018-05-01', days: 31, of })).toBe('not-yours');
      expect(
        await codeOf(post, 'calendarFeed.subscribe', { secret: newSecret(), party: of, language: 'en' }),
      ).toBe('not-yours');
    });

    it.each(['short', 'A'.repeat(43), `${newSecret()}=`])('a secret that is none: %s', async (secret) => {
      expect(
        await codeOf('water-clerk', 'calendarFeed.subscribe', { secret, party: null, language: 'en' }),
      ).toBe('invalid-input');
    });

    it('more links than anybody keeps in sight', async () => {
      for (let count = 0; count < 10; count += 1) await link('finance-clerk');
      const input = { secret: newSecret(), party: null, language: 'en' };
      expect(await codeOf('finance-clerk', 'calendarFeed.subscribe', input)).toBe('too-many-feeds');
    });

    it('a link that nobody made, in plain words', async () => {
      const { statusCode, body, headers } = await fetch(newSecret());
      expect([statusCode, body]).toEqual([404, '404\n']);
      expect(headers['content-type']).toContain('text/plain');
      expect(headers['cache-control']).toContain('no-store');
    });
  });

  it('has slots, cut-offs, duties, limits and who bears them, each with its clause and page', async () => {
    const all = await shown('key-projects-clerk');
    expect(all).toContainEqual(
      expect.objectContaining({
        id: 'cutoff/resolution-meeting/2018-05#end',
        kind: 'cutoff',
        from: '2018-05-25',
        clause: '二（二）4（1）',
      }),
    );
    expect((await shown('water-clerk')).find(({ kind }) => kind === 'supervision')).toMatchObject({
      action: 'carry-out-decision',
      matter: expect.stringContaining('整治清溪河'),
      path: expect.stringMatching(/^\/supervision\//),
      from: '2018-06-15',
      clause: '二（二）4（3）',
      bearers: ['县水务局'],
      done: false,
    });
    const days = all.map(({ from }) => from);
    expect(days).toEqual(days.toSorted());
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('of a leader has the limits of the portfolio, of others only their own', async () => {
    const limits = async (post: string) =>
      (await shown(post)).filter(({ kind }) => kind === 'supervision').map(({ from }) => from);
    expect(await limits('vice-magistrate-agriculture')).toEqual(['2018-06-15']);
    expect(await limits('vice-magistrate-industry')).toEqual([]);
    expect(await limits('housing-clerk')).toEqual([]);
  });

  it('has the slots and duties that the mechanism’s year has of a post, and stands on no other day', async () => {
    const year = await ask('magistrate', 'mechanism.year', { year: 2018, of: 'post:magistrate' });
    const mine = await shown('magistrate', undefined, '2018-01-01', 365);
    for (const { rule, slot, due } of year.duties) {
      expect(mine).toContainEqual(
        expect.objectContaining({ id: `duty/${rule}/${slot}/post:magistrate`, from: due }),
      );
    }
    for (const { rule, key, time } of year.slots) {
      if (time.kind !== 'day' || !time.date.startsWith('2018')) continue;
      expect(mine).toContainEqual(expect.objectContaining({ id: `slot/${rule}/${key}`, from: time.date }));
    }
  });

  it('says of a slot that it has a window, a day, another day, is not held, and is held again', async () => {
    const id = 'slot/resolution-meeting/2018-05#end';
    const seen = () => entry('magistrate', id);
    expect(await seen()).toMatchObject({ open: true, from: '2018-05-21', until: '2018-05-31' });
    const convened = await ask('government-office-director', 'meeting.convene', convening);
    Object.assign(meeting, { meetingId: convened.id, revision: convened.revision });
    expect(await seen()).toMatchObject({
      open: false,
      from: '2018-05-29',
      until: '2018-05-29',
      at: '09:00',
      place: '三楼会议室',
      moved: null,
      path: `/resolution/meetings/${meeting.meetingId}`,
    });
  });

  describe('by a link', () => {
    let own: { id: string; secret: string };
    /** What a program keeps that merges by id and sequence, and never forgets. */
    const kept = new Map<string, { sequence: number; start: string; cancelled: boolean }>();
    const merge = async () => {
      for (const event of await events(own.secret)) {
        const known = kept.get(event.uid);
        const sequence = event.sequence;
        if (known !== undefined && sequence <= known.sequence) continue;
        kept.set(event.uid, {
          sequence,
          start: event.startDate.toString(),
          cancelled: event.component.getFirstPropertyValue('status') === 'CANCELLED',
        });
      }
      return kept.get(meetingUid);
    };
    const { rule: _rule, slotKey: _slotKey, ...arranged } = convening;
    const move = async (heldOn: string, startsAt = '09:00') => {
      const moved = await ask('government-office-director', 'meeting.move', {
        ...meeting,
        ...arranged,
        heldOn,
        startsAt,
        reason: '县长外出',
      });
      meeting.revision = moved.revision;
    };

    beforeAll(async () => {
      own = await link('magistrate');
    });

    it('tells what another program reads: whole days, windows, hours in the time of China', async () => {
      const all = await events(own.secret);
      const held = all.find(({ uid }) => uid === meetingUid);
      expect(held?.startDate.toString()).toBe('2018-05-29T09:00:00');
      expect(held?.startDate.zone.tzid).toBe('Asia/Shanghai');
      expect(held?.summary).toBe('项目会办会');
      expect(held?.sequence).toBe(0);
      const tour = all.find(({ uid }) => uid === 'linxi-demonstration/slot/site-tour/2018-06@guatu');
      expect(tour?.startDate.isDate).toBe(true);
      expect([tour?.startDate.toString(), tour?.endDate.toString()]).toEqual(['2018-06-01', '2018-07-01']);
      const { body, headers } = await fetch(own.secret);
      expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
      expect(headers['cache-control']).toContain('no-store');
      const calendar = new ICAL.Component(ICAL.parse(body));
      expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT4H');
      expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('挂图 临溪县 我的日历');
      expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
    });

    it('tells the same for the same, and says so in short', async () => {
      const [one, other] = [await fetch(own.secret), await fetch(own.secret)];
      expect(one.body).toBe(other.body);
      const tag = String(one.headers.etag);
      const again = await fetch(own.secret, { 'if-none-match': tag });
      expect([again.statusCode, again.body]).toEqual([304, '']);
      expect((await fetch(own.secret, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    });

    it('tells nothing that anybody typed', async () => {
      for (const { post, party } of [
        { post: 'magistrate', party: null },
        { post: 'water-clerk', party: 'unit:water-bureau' },
        { post: 'land-clerk', party: null },
      ]) {
        const text = (await fetch((await link(post, party)).secret)).body.replaceAll('\r\n ', '');
        expect(text).toContain('二（二）');
        for (const typed of ['整治清溪河', '三楼会议室', '清溪河治理', '县长外出'])
          expect(text).not.toContain(typed);
      }
    });

    it('leaves a program that merges with what is true: moved, not held, held again', async () => {
      expect(await merge()).toEqual({ sequence: 0, start: '2018-05-29T09:00:00', cancelled: false });
      await move('2018-05-30');
      expect(await merge()).toEqual({ sequence: 1, start: '2018-05-30T09:00:00', cancelled: false });
      await move('2018-05-30', '15:00');
      expect(await merge()).toMatchObject({ sequence: 2, start: '2018-05-30T15:00:00' });
      const { rule, slotKey } = convening;
      const skipped = { rule, slotKey, reason: '当旬无问题' };
      await ask('government-office-director', 'meeting.skip', skipped);
      expect(await merge()).toMatchObject({ sequence: 3, cancelled: true });
      expect(await entry('magistrate', 'slot/resolution-meeting/2018-05#end')).toMatchObject({
        skipped: { because: '当旬无问题' },
      });
      // What was owed with it is called off as well.
      const owed = [...kept].filter(([uid]) => uid.includes('/duty/convene-resolution-meeting/2018-05#end/'));
      expect(owed.map(([, { cancelled }]) => cancelled)).toEqual([true]);
      await ask('government-office-director', 'meeting.convene', { ...convening, heldOn: '2018-05-31' });
      expect(await merge()).toEqual({ sequence: 4, start: '2018-05-31T09:00:00', cancelled: false });
      expect(await entry('magistrate', 'slot/resolution-meeting/2018-05#end')).toMatchObject({
        skipped: null,
        restored: true,
      });
    });

    it('keeps no secret anywhere, and is listed without it', async () => {
      const { subscriptions } = await ask('magistrate', 'calendarFeed.list');
      expect(subscriptions[0]).toMatchObject({ id: own.id, party: null, name: null, language: 'zh-CN' });
      const { server } = county;
      const rows = await server.database.withJurisdiction(server.jurisdiction.id, 'read only', (tx) =>
        Promise.all([
          tx.selectFrom('calendar_feed').selectAll().execute(),
          tx.selectFrom('command').select(['fingerprint', 'response']).execute(),
          tx.selectFrom('journal').select(['before', 'after']).execute(),
        ]),
      );
      expect(JSON.stringify(rows)).not.toContain(own.secret);
    });

    it('is nobody else’s to replace or revoke', async () => {
      const input = { id: own.id, secret: newSecret() };
      expect(await codeOf('water-clerk', 'calendarFeed.renew', input)).toBe('not-found');
      expect(await codeOf('water-clerk', 'calendarFeed.revoke', { id: own.id })).toBe('not-found');
    });

    it('is void once it is replaced, and goes on under the new one where it was', async () => {
      const before = await events(own.secret);
      const secret = newSecret();
      await ask('magistrate', 'calendarFeed.renew', { id: own.id, secret });
      expect((await fetch(own.secret)).statusCode).toBe(404);
      const after = await events(secret);
      expect(after.map(({ uid, sequence }) => [uid, sequence])).toEqual(
        before.map(({ uid, sequence }) => [uid, sequence]),
      );
      own.secret = secret;
    });

    it('is asked too often by nobody', async () => {
      const { secret } = await link('housing-clerk');
      const codes = [];
      for (let count = 0; count < 25; count += 1) codes.push((await fetch(secret)).statusCode);
      expect(codes.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 200));
      expect(codes.at(-1)).toBe(429);
    });

    it('follows the post: to whoever leaves it, nothing that is to come is left', async () => {
      const clerk = await link('water-clerk');
      const unit = await link('water-clerk', 'unit:water-bureau', 'en');
      const live = async (secret: string) =>
        (await events(secret)).filter(
          ({ component, startDate }) =>
            component.getFirstPropertyValue('status') === 'CONFIRMED' && startDate.toString() >= '2018-05-21',
        );
      expect((await live(clerk.secret)).length).toBeGreaterThan(0);
      expect((await live(unit.secret)).map(({ summary }) => summary)).toContain('Acknowledge the decision');
      const secretariat = 'leading-group-office-director';
      const { posts } = await ask(secretariat, 'organisation.show');
      const { holder } = posts.find(({ id }: { id: string }) => id === 'water-clerk');
      await ask(secretariat, 'organisation.succeed', {
        postId: 'water-clerk',
        expectedHolder: holder.personId,
        successor: { name: '新任经办人' },
        from: '2018-05-20',
      });
      county.setDate('2018-05-21');
      for (const { secret } of [clerk, unit]) expect(await live(secret)).toEqual([]);
      expect((await live((await link('water-clerk')).secret)).length).toBeGreaterThan(0);
    });

    it('is gone once it is revoked', async () => {
      await ask('magistrate', 'calendarFeed.revoke', { id: own.id });
      expect((await fetch(own.secret)).statusCode).toBe(404);
      const { subscriptions } = await ask('magistrate', 'calendarFeed.list');
      expect(subscriptions.map(({ id }: { id: string }) => id)).not.toContain(own.id);
    });
  });
});
