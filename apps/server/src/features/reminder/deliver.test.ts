import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLedgerDatabase } from '../../database/ledger-database.ts';
import { roleUrl } from '../../database/role-url.ts';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { deliver } from './deliver.ts';
import { json, type TestGateway, testGateway } from './testing/gateway.ts';
import { at, deliveries, openChannel, openHours, remindAt, smsBy } from './testing.ts';

const tuesday = '2018-05-15';
const clerk = 'key-projects-clerk';
const wish = { email: null, mobile: '13800000000', byEmail: false, bySms: true, hours: null, revision: 0 };

let county: TestCounty;
let gateway: TestGateway;
let channelId: string;
beforeEach(async () => {
  county = await testCounty({ today: tuesday });
  await openHours(county);
  gateway = await testGateway(json({}));
  channelId = await openChannel(county, smsBy(gateway.url));
  answered(await county.as(clerk).call('reminder.changeOwn', wish));
});

const admin = async (verb: string, input: object) =>
  (await county.administrator.call(`reminder.${verb}`, { ...input })).body;
const states = async () =>
  (await deliveries(county)).map(({ state, reason, attempts }: Record<string, unknown>) => [
    state,
    reason,
    attempts,
  ]);
const write = (statement: ReturnType<typeof sql>) =>
  county.server.database.withJurisdiction(county.server.jurisdiction.id, 'read write', (tx) =>
    statement.execute(tx),
  );

describe('a message that does not get through', () => {
  it('is tried again after waits that grow, five times, and has failed then', async () => {
    gateway.answer = json({}, 503);
    await remindAt(county, `${tuesday}T09:00`);
    expect(await states()).toEqual([['waiting', 'refused', 1]]);
    for (const time of ['09:00:30', '09:01', '09:05', '09:06', '09:20', '09:21', '10:20', '10:21', '17:00']) {
      await deliver(at(county, `${tuesday}T${time}`));
    }
    expect(gateway.got).toHaveLength(5);
    expect(await states()).toEqual([['failed', 'refused', 5]]);
    const own = answered(await county.as(clerk).call('reminder.showOwn'));
    expect(own.channels.sms).toEqual({ open: true, last: { state: 'failed', day: tuesday } });
  });

  it('gets through later', async () => {
    gateway.answer = json({}, 503);
    await remindAt(county, `${tuesday}T09:00`);
    gateway.answer = json({});
    await deliver(at(county, `${tuesday}T09:02`));
    expect(await states()).toEqual([['sent', 'taken', 2]]);
  });

  it('by the end of the hours is not sent at night, nor the next day', async () => {
    gateway.answer = json({}, 503);
    await remindAt(county, `${tuesday}T17:29`);
    await deliver(at(county, `${tuesday}T17:31`));
    expect([gateway.got.length, await states()]).toEqual([1, [['failed', 'hours-over', 1]]]);
    await deliver(at(county, '2018-05-16T09:00'));
    expect(gateway.got).toHaveLength(1);
  });

  it('because the gateway refuses it, is not tried again by itself', async () => {
    gateway.answer = json({}, 403);
    await remindAt(county, `${tuesday}T09:00`);
    expect(await states()).toEqual([['failed', 'refused', 1]]);
  });

  it('shows the administrator the gateway’s words, without what it repeats', async () => {
    const robot = await testGateway(json({ errcode: 1, errmsg: 'bad key robot-key-value' }));
    await openChannel(county, { kind: 'wecom', url: `${robot.url}/?key=robot-key-value` });
    await remindAt(county, `${tuesday}T09:00`);
    const all = await deliveries(county);
    expect(all.find(({ kind }: { kind: string }) => kind === 'wecom')).toMatchObject({
      lastWords: '200 1 bad key …',
    });
    expect(JSON.stringify(all)).not.toMatch(/13800000000|sms-token|robot-key/);
  });
});

describe('sent again', () => {
  it('is only what failed, or may not have arrived, and in the county’s hours', async () => {
    await remindAt(county, `${tuesday}T09:00`);
    const [{ id }] = await deliveries(county);
    await anyHour();
    expect((await admin('sendAgain', { id })).code).toBe('reminder-not-failed');
    county.setDate('2018-05-19');
    expect((await admin('sendAgain', { id })).code).toBe('reminder-outside-hours');
  });

  it('arrives', async () => {
    gateway.answer = json({}, 403);
    await remindAt(county, `${tuesday}T09:00`);
    gateway.answer = json({});
    await anyHour();
    const [{ id }] = await deliveries(county);
    expect(await admin('sendAgain', { id })).toEqual({ done: true });
    await deliver(county.server);
    expect(await states()).toEqual([['sent', 'taken', 1]]);
  });

  const anyHour = () => openHours(county, { from: '00:00', to: '24:00' });
});

it('what a server claimed and died over is not sent a second time by itself: nobody knows', async () => {
  // The gateway has it and dies with the answer in hand, as far as this server ever learns.
  await remindAt(county, `${tuesday}T09:00`);
  expect(gateway.got).toHaveLength(1);
  const claimed = Temporal.ZonedDateTime.from(`${tuesday}T09:00[Asia/Shanghai]`).toInstant().toString();
  await write(
    sql`update reminder_delivery set state = 'sending', claimed_at = ${claimed}, settled_at = null`,
  );
  await deliver(at(county, `${tuesday}T09:03`));
  expect(await states()).toEqual([['sending', 'taken', 1]]);
  await deliver(at(county, `${tuesday}T09:06`));
  await deliver(at(county, `${tuesday}T10:00`));
  expect(await states()).toEqual([['unknown', 'interrupted', 1]]);
  expect(gateway.got).toHaveLength(1);
});

it('of many messages that two servers send at once, each goes once', async () => {
  for (const index of Array.from({ length: 60 }).keys()) await test(`1380000${1000 + index}`);
  const others = [1, 2].map(() => openLedgerDatabase(roleUrl(county.ownerUrl, 'guatu_app'), 5));
  await Promise.all(others.map((database) => deliver({ ...county.server, database })));
  await Promise.all(others.map((database) => database.close()));
  const numbers = gateway.got.map(({ body }) => body.to);
  expect([numbers.length, new Set(numbers).size]).toEqual([60, 60]);
  expect(gateway.got[0]?.body.text).toMatch(/^这是一条测试消息.*\/reminders$/);
});

it('what waits for a channel that was closed is not sent', async () => {
  await test('13800001000');
  const { channels } = answered(await county.administrator.call('reminder.settings'));
  answered(
    await county.administrator.call('reminder.closeChannel', {
      id: channelId,
      revision: channels[0].revision,
    }),
  );
  await deliver(county.server);
  expect([gateway.got, await states()]).toEqual([[], [['failed', 'channel-closed', 1]]]);
});

async function test(to: string): Promise<void> {
  expect(await admin('testChannel', { id: channelId, to })).toEqual({ done: true });
}
