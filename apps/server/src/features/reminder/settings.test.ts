import pg from 'pg';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { openChannel, openHours, smsBy } from './testing.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await testCounty({ today: '2018-05-15' });
});

const admin = async (verb: string, input: object = {}) =>
  (await county.administrator.call(`reminder.${verb}`, { ...input })).body;
const wish = { email: null, mobile: null, byEmail: false, bySms: false, hours: null, revision: 0 };
const wishes = async (changes: object) =>
  (await county.as('water-clerk').call('reminder.changeOwn', { ...wish, ...changes })).body;
const settings = (changes: object) =>
  admin('changeSettings', {
    hours: { from: '08:30', to: '17:30' },
    baseUrl: null,
    trustedCa: null,
    revision: 0,
    ...changes,
  });
const save = (channel: object, changes: object = {}) =>
  admin('saveChannel', { id: null, revision: 0, enabled: false, unitId: null, channel, ...changes });
const robot = { kind: 'wecom', url: 'https://qyapi.example.com/cgi-bin/webhook/send?key=robot-key-value' };
const mail = {
  kind: 'email',
  host: 'mail.example.gov.cn',
  port: 465,
  security: 'tls',
  user: 'robot',
  from: 'guatu@example.gov.cn',
  password: 'mail-password-value',
};

describe('refused', () => {
  test.each([
    [
      'hours that end before they begin',
      { hours: { from: '17:30', to: '08:30' } },
      'reminder-hours-reversed',
    ],
    ['hours of another day', { hours: { from: '08:30', to: '25:00' } }, 'invalid-input'],
    ['an address that is none', { baseUrl: 'guatu.example.gov.cn' }, 'invalid-input'],
    ['an address of another kind', { baseUrl: 'ftp://guatu.example.gov.cn' }, 'invalid-input'],
    ['a certificate that is none', { trustedCa: 'abc' }, 'invalid-input'],
    ['settings that somebody has changed meanwhile', { revision: 7 }, 'conflict'],
  ])('settings: %s', async (_name, changes, code) => {
    expect((await settings(changes)).code).toBe(code);
  });

  test.each([
    ['in use without an address for its links', robot, { enabled: true }, 'reminder-without-address'],
    ['a robot without an address', { kind: 'wecom' }, {}, 'reminder-secret-missing'],
    ['a robot of a unit that is none', robot, { unitId: 'no-such-bureau' }, 'unknown-unit'],
    ['a mail server without its password', { ...mail, password: undefined }, {}, 'reminder-secret-missing'],
    ['a mail server of a unit', mail, { unitId: 'water-bureau' }, 'reminder-channel-exists'],
    [
      'an SMS body without a number',
      { ...smsBy('https://a.example'), body: '{"text":"{{text}}"}' },
      {},
      'invalid-input',
    ],
    [
      'a header with a line break',
      { ...smsBy('https://a.example'), headers: [{ name: 'X', value: 'a\r\nb' }] },
      {},
      'invalid-input',
    ],
    ['an address of another kind', { ...robot, url: 'file:///etc/passwd' }, {}, 'invalid-input'],
    ['one that is not there', robot, { id: '0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b' }, 'not-found'],
  ])('a channel: %s', async (_name, channel, changes, code) => {
    expect((await save(channel, changes)).code).toBe(code);
  });

  test.each([
    ['hours outside the county’s', { hours: { from: '07:00', to: '09:00' } }, 'reminder-hours-outside'],
    ['hours that end before they begin', { hours: { from: '10:00', to: '09:00' } }, 'reminder-hours-outside'],
    ['mail without an address', { byEmail: true }, 'reminder-without-recipient'],
    ['SMS without a number', { bySms: true }, 'reminder-without-recipient'],
    ['an address that is none', { email: 'clerk' }, 'invalid-input'],
    ['a number that is none', { mobile: '12-34' }, 'invalid-input'],
    ['what was changed meanwhile', { revision: 3 }, 'conflict'],
  ])('a wish: %s', async (_name, changes, code) => {
    if (code === 'reminder-hours-outside') await openHours(county);
    expect((await wishes(changes)).code).toBe(code);
  });

  it('to take the address for links away while a channel is in use', async () => {
    await openHours(county);
    const id = await openChannel(county, robot);
    const { revision } = await admin('settings');
    expect((await settings({ revision })).code).toBe('reminder-without-address');
    const [channel] = (await admin('settings')).channels;
    expect((await admin('closeChannel', { id, revision: channel.revision + 1 })).code).toBe('conflict');
    expect((await admin('closeChannel', { id, revision: channel.revision })).done).toBe(true);
    expect((await admin('closeChannel', { id, revision: channel.revision })).code).toBe('not-found');
  });

  it('a second mail server, and a test without an address to send it to', async () => {
    const id = await openChannel(county, mail);
    expect((await save(mail)).code).toBe('reminder-channel-exists');
    expect((await admin('testChannel', { id, to: null })).code).toBe('reminder-without-recipient');
    expect((await admin('testChannel', { id, to: 'nobody' })).code).toBe('reminder-without-recipient');
    const [channel] = (await admin('settings')).channels;
    expect((await save(mail, { id, revision: channel.revision + 3 })).code).toBe('conflict');
    answered(await county.administrator.call('reminder.closeChannel', { id, revision: channel.revision }));
  });
});

describe('a secret', () => {
  const secrets = ['mail-password-value', 'robot-key-value', 'signing-key-value', 'sms-token-value'];

  it('is kept where it was left out, and never comes back', async () => {
    await openHours(county);
    await openChannel(county, mail);
    await openChannel(county, { ...robot, kind: 'dingtalk', signingKey: 'signing-key-value' });
    await openChannel(county, smsBy('https://sms.example.gov.cn/send?appkey=robot-key-value'));
    const before = await admin('settings');
    expect(before.channels).toHaveLength(3);
    expect(before.channels[0]).toMatchObject({ host: 'mail.example.gov.cn', hasSecret: true });
    expect(before.channels[1]).toMatchObject({ host: 'qyapi.example.com', hasSecret: true });
    expect(before.channels[2].settings.headerNames).toEqual(['X-Token']);
    const [{ id, revision }] = before.channels;
    answered(
      await county.administrator.call('reminder.saveChannel', {
        id,
        revision,
        enabled: true,
        unitId: null,
        channel: { ...mail, password: undefined, port: 2525 },
      }),
    );
    const answers = [await admin('settings'), await admin('deliveries')];
    for (const secret of secrets) expect(JSON.stringify(answers)).not.toContain(secret);
    const rows = await everyTable();
    expect(JSON.stringify(rows['reminder_secret'])).toContain('mail-password-value');
    delete rows['reminder_secret'];
    for (const secret of secrets) expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('goes to no other server than it was entered for', async () => {
    const { channels } = await admin('settings');
    const [post, signed, sms] = channels;
    const elsewhere = 'https://sms.example.com/send';
    for (const [{ id, revision }, channel] of [
      [post, { ...mail, password: undefined, host: 'post.example.com' }],
      [signed, { ...robot, kind: 'dingtalk', url: 'https://robot.example.net/send' }],
      [sms, { ...smsBy(elsewhere), headers: undefined }],
    ]) {
      expect((await save(channel, { id, revision })).code).toBe('reminder-secret-missing');
    }
    const { id } = await save(smsBy(elsewhere), { id: sms.id, revision: sms.revision });
    expect(id).toBe(sms.id);
  });

  it('is gone with its channel', async () => {
    const { channels } = await admin('settings');
    for (const { id, revision } of channels) await admin('closeChannel', { id, revision });
    expect((await everyTable())['reminder_secret']).toEqual([]);
  });
});

it('a wish is a person’s own, and the journal keeps no address of it', async () => {
  await openHours(county);
  const entered = {
    email: 'clerk@example.gov.cn',
    mobile: '13800000000',
    byEmail: true,
    hours: { from: '10:00', to: '11:00' },
  };
  expect(await wishes(entered)).toEqual({ done: true });
  const own = answered(await county.as('water-clerk').call('reminder.showOwn'));
  expect(own).toMatchObject({ ...entered, revision: 1, countyHours: { from: '08:30', to: '17:30' } });
  expect(answered(await county.as('housing-clerk').call('reminder.showOwn'))).toMatchObject(wish);
  const { journal = [] } = await everyTable();
  const changes = journal.filter(({ verb }) => verb === 'reminder.changeOwn');
  expect(changes).toHaveLength(1);
  expect(JSON.stringify(changes)).not.toMatch(/13800000000|clerk@/);
});

/** Everything that the county's database holds, by table. */
async function everyTable(): Promise<Record<string, Record<string, unknown>[]>> {
  const owner = new pg.Client({ connectionString: county.ownerUrl });
  await owner.connect();
  await owner.query(`set app.jurisdiction_id = '${county.server.jurisdiction.id}'`);
  const tables = ['reminder_secret', 'reminder_channel', 'reminder_setting', 'reminder_delivery'];
  const found: Record<string, Record<string, unknown>[]> = {};
  for (const table of [...tables, 'journal', 'command', 'outbox']) {
    found[table] = (await owner.query(`select * from guatu.${table}`)).rows;
  }
  await owner.end();
  return found;
}
