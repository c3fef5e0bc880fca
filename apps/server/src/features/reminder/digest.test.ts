import { beforeEach, describe, expect, it } from 'vitest';
import { openLedgerDatabase } from '../../database/ledger-database.ts';
import { roleUrl } from '../../database/role-url.ts';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { chair, midMay, office, shown, someArrangement } from '../meeting/testing.ts';
import { answered } from '../problem/testing.ts';
import { issueSomeMinutes } from '../supervision/testing.ts';
import { makeDigests } from './make-digests.ts';
import { json, testGateway } from './testing/gateway.ts';
import { at, deliveries, openChannel, openHours, remindAt, smsBy } from './testing.ts';

// On Tuesday 15 May 2018 the docket and the meeting of mid-May, which end on Sunday 20, are three working days off.
const [tuesday, wednesday, thursday, saturday] = ['2018-05-15', '2018-05-16', '2018-05-17', '2018-05-19'];
const clerk = 'key-projects-clerk';

let county: TestCounty;
beforeEach(async () => {
  county = await testCounty({ today: tuesday });
  await openHours(county);
});

const told = async (post = clerk) => answered(await county.as(post).call('reminder.list')).digests;
const unread = async () => answered(await county.as(clerk).call('reminder.unread')).unread;

describe('nobody is told', () => {
  it('before the hours begin, or once they are over', async () => {
    await remindAt(county, `${tuesday}T08:29`);
    await remindAt(county, `${tuesday}T17:30`);
    expect(await told()).toEqual([]);
  });

  it('on a day off', async () => {
    await remindAt(county, `${saturday}T09:00`);
    expect(await told()).toEqual([]);
  });

  it('twice on a day, or twice of the same threshold', async () => {
    await remindAt(county, `${tuesday}T08:30`);
    await remindAt(county, `${tuesday}T15:00`);
    await remindAt(county, `${wednesday}T09:00`);
    expect((await told()).map(({ day }: { day: string }) => day)).toEqual([tuesday]);
  });

  it('outside narrower hours of their own, while others are', async () => {
    const hours = { from: '14:00', to: '15:00' };
    const wish = { email: null, mobile: null, byEmail: false, bySms: false, hours, revision: 0 };
    answered(await county.as(clerk).call('reminder.changeOwn', wish));
    await remindAt(county, `${tuesday}T09:00`);
    expect([await told(), (await told('key-projects-chief')).length]).toEqual([[], 1]);
    await remindAt(county, `${tuesday}T14:00`);
    expect(await told()).toHaveLength(1);
  });
});

it('what nears its limit is told, with what to do where, and read once', async () => {
  await remindAt(county, `${tuesday}T09:00`);
  const [digest] = await told();
  expect(digest).toEqual({
    day: tuesday,
    read: false,
    estimated: false,
    lines: [
      {
        kind: 'in-3',
        title: '项目会办会',
        action: 'compile-docket',
        path: expect.stringMatching(/^\/resolution/),
        limit: '2018-05-20',
        days: 5,
        slotKey: '2018-05#mid',
      },
    ],
  });
  expect(await unread()).toBe(1);
  answered(await county.as(clerk).call('reminder.markRead', { through: tuesday }));
  expect([await unread(), (await told())[0].read]).toEqual([0, true]);
  await remindAt(county, `${thursday}T09:00`);
  expect((await told()).map(({ lines }: { lines: { kind: string }[] }) => lines[0]?.kind)).toEqual([
    'in-1',
    'in-3',
  ]);
});

it('a meeting is told when it is called, moved and skipped, to those who are expected', async () => {
  const kinds = async () => {
    const digests = await told(chair);
    return digests.flatMap(({ lines }: { lines: { kind: string; limit: string | null }[] }) =>
      lines.filter(({ kind }) => kind.startsWith('meeting')).map(({ kind, limit }) => [kind, limit]),
    );
  };
  const clerkOfOffice = county.as(office);
  const convening = { ...midMay, ...someArrangement({ heldOn: '2018-05-18' }) };
  const { id } = answered(await clerkOfOffice.call('meeting.convene', convening));
  await remindAt(county, `${tuesday}T09:00`);
  expect(await kinds()).toEqual([['meeting-called', '2018-05-18']]);
  const { revision } = await shown(county, id);
  const moving = { ...someArrangement({ heldOn: thursday }), meetingId: id, revision, reason: '主持人出差' };
  answered(await clerkOfOffice.call('meeting.move', moving));
  await remindAt(county, `${wednesday}T09:00`);
  expect((await kinds())[0]).toEqual(['meeting-moved', thursday]);
  answered(await clerkOfOffice.call('meeting.skip', { ...midMay, reason: '没有议题' }));
  await remindAt(county, `${thursday}T09:00`);
  expect((await kinds())[0]).toEqual(['meeting-skipped', null]);
  expect(await told('qingxi-clerk')).toEqual([]);
});

it('whoever a step of the ladder concerns is told of it once, and not of what led to it', async () => {
  await openHours(county, { from: '00:00', to: '24:00' });
  const decisions = [{ requirement: '打通林场路', leadUnitId: 'transport-bureau', limitOn: '2018-06-15' }];
  await issueSomeMinutes(county, { decisions });
  await county.settle();
  county.setDate('2018-06-22');
  await county.passTime();
  const steps = async () => {
    const digests = await told('vice-magistrate-transport');
    return digests.flatMap(({ day, lines }: { day: string; lines: Record<string, unknown>[] }) =>
      lines
        .filter(({ path }) => String(path).startsWith('/supervision/'))
        .map(({ kind, limit, action }) => [day, kind, limit, action]),
    );
  };
  const once = [['2018-06-22', 'new', null, null]];
  expect(await steps()).toEqual(once);
  county.setDate('2018-06-25');
  await county.passTime();
  expect(await steps()).toEqual(once);
});

it('of two servers that look at once, each on its own connection, one tells and one sends', async () => {
  const gateway = await testGateway(json({}));
  await openChannel(county, smsBy(gateway.url));
  await wishForSms();
  const other = openLedgerDatabase(roleUrl(county.ownerUrl, 'guatu_app'), 5);
  const server = at(county, `${tuesday}T09:00`);
  await Promise.all([makeDigests(server), makeDigests({ ...server, database: other })]);
  await other.close();
  expect(await told()).toHaveLength(1);
  expect(await deliveries(county)).toHaveLength(1);
});

it('outside goes how many, and where to look: no title, no name', async () => {
  const gateway = await testGateway(json({ errcode: 0, errmsg: 'ok' }));
  await openChannel(county, smsBy(gateway.url));
  await openChannel(county, { kind: 'wecom', url: gateway.url }, { unitId: 'development-reform-bureau' });
  await openChannel(county, { kind: 'wecom', url: gateway.url });
  await wishForSms();
  await remindAt(county, `${tuesday}T09:00`);
  const link = 'https://guatu.example.gov.cn/reminders';
  expect(gateway.got.map(({ body }) => body)).toHaveLength(3);
  expect(gateway.got.map(({ body }) => body)).toEqual(
    expect.arrayContaining([
      { to: '13800000000', text: `您有 1 件事项待办，请登录查看：${link}` },
      { msgtype: 'text', text: { content: `本单位有 1 件事项待办，请登录查看：${link}` } },
      { msgtype: 'text', text: { content: `全县有 3 件事项待办，请登录查看：${link}` } },
    ]),
  );
  await remindAt(county, `${tuesday}T11:00`);
  expect(gateway.got).toHaveLength(3);
});

it('without a channel nothing leaves the house, whatever somebody wishes', async () => {
  await wishForSms();
  await remindAt(county, `${tuesday}T09:00`);
  expect([(await told()).length, await deliveries(county)]).toEqual([1, []]);
});

async function wishForSms(): Promise<void> {
  const wish = { email: null, mobile: '13800000000', byEmail: false, bySms: true, hours: null, revision: 0 };
  answered(await county.as(clerk).call('reminder.changeOwn', wish));
}
