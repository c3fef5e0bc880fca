import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type Door, testDoor } from '../../testing/door.ts';

const password = 'Right-horse-7';
let door: Door;
let system: Browser;
const entered = async (userName: string) => {
  const browser = door.browser();
  await browser.signIn(userName, password);
  return browser;
};
beforeAll(async () => {
  door = await testDoor();
  await door.account(door.people.clerk, 'jia.clerk', password);
  await door.account(door.people.system, 'bing.system', password);
  await door.account(door.people.security, 'ding.security', password);
  system = await entered('bing.system');
});

describe('accounts are refused', () => {
  const attempts = [
    ['GET', '/accounts', undefined],
    ['POST', '/accounts', () => ({ personId: door.people.magistrate, userName: 'yi.leader' })],
    ['POST', () => `/accounts/${door.people.clerk}/password`, () => ({})],
    ['POST', () => `/accounts/${door.people.clerk}/unlocking`, () => ({})],
  ] as const;

  it.each([
    [null, 'not-signed-in'],
    ['jia.clerk', 'not-yours'],
    ['ding.security', 'not-yours'],
  ])('to %s', async (userName, code) => {
    const browser = userName ? await entered(userName) : door.browser();
    for (const [method, path, payload] of attempts) {
      const answer = await browser.send(method, typeof path === 'string' ? path : path(), payload?.());
      expect(answer.body.code).toBe(code);
    }
  });

  it('to a command without a key', async () => {
    const input = { personId: door.people.magistrate, userName: 'yi.leader' };
    const answer = await system.send('POST', '/accounts', input, { 'idempotency-key': '' });
    expect(answer.body.code).toBe('idempotency-key-missing');
  });

  it('for a person or a name that has one, and for nobody', async () => {
    const open = async (personId: string, userName: string) =>
      (await system.send('POST', '/accounts', { personId, userName })).body.code;
    expect(await open(door.people.clerk, 'jia.second')).toBe('account-exists');
    expect(await open(door.people.magistrate, 'jia.clerk')).toBe('user-name-taken');
    expect(await open(randomUUID(), 'somebody')).toBe('not-found');
    expect(await open(door.people.magistrate, 'Capital')).toBe('invalid-input');
    const reset = await system.send('POST', `/accounts/${door.people.magistrate}/password`, {});
    expect(reset.body.code).toBe('not-found');
    expect((await door.journal()).filter(({ verb }) => verb.startsWith('accounts.'))).toEqual([]);
  });
});

it('administrators do not see the county’s business', async () => {
  for (const userName of ['bing.system', 'ding.security']) {
    const answer = await (await entered(userName)).send('GET', '/organisation');
    expect([answer.status, answer.body.code]).toEqual([403, 'not-yours']);
  }
});

describe('the system administrator', () => {
  it('opens an account; the answer can be had again, the password is kept nowhere', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const input = { personId: door.people.magistrate, userName: 'yi.leader' };
    const [first, retry] = [
      await system.send('POST', '/accounts', input, key),
      await system.send('POST', '/accounts', input, key),
    ];
    expect(first.body.password).toMatch(/^[A-Z][a-z]{3}-[a-z]{4}-[a-z]{4}-\d{4}$/);
    expect(retry.body).toEqual(first.body);
    const other = await system.send('POST', '/accounts', { ...input, userName: 'yi.other' }, key);
    expect(other.body.code).toBe('idempotency-key-reused');
    const opened = (await door.journal()).filter(({ verb }) => verb === 'accounts.open');
    expect(opened).toEqual([
      expect.objectContaining({ person_id: door.people.system, subject_id: input.personId }),
    ]);
    expect(
      (await door.browser().signIn('yi.leader', first.body.password)).body.person.mustChangePassword,
    ).toBe(true);
    const { jurisdiction, database } = door.server;
    const commands = await database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
      tx.selectFrom('command').select('response').execute(),
    );
    expect(JSON.stringify(commands)).not.toContain(first.body.password);
  });

  it('resets a password, once a key; it ends the sessions and has to be changed', async () => {
    const clerk = await entered('jia.clerk');
    const key = { 'idempotency-key': randomUUID() };
    const path = `/accounts/${door.people.clerk}/password`;
    const { body: issued } = await system.send('POST', path, {}, key);
    expect((await clerk.send('GET', '/session')).body.person).toBeNull();
    const back = door.browser();
    expect((await back.signIn('jia.clerk', issued.password)).body.person.mustChangePassword).toBe(true);
    await back.send('POST', '/session/password', { current: issued.password, next: 'Other-horse-8' });
    expect((await system.send('POST', path, {}, key)).body).toEqual(issued);
    expect((await door.browser().signIn('jia.clerk', 'Other-horse-8')).status).toBe(200);
  });

  it('cannot use a key again to change another account, which no journal would tell', async () => {
    const key = { 'idempotency-key': randomUUID() };
    await system.send('POST', `/accounts/${door.people.magistrate}/password`, {}, key);
    const security = await entered('ding.security');
    const reused = await system.send('POST', `/accounts/${door.people.security}/password`, {}, key);
    expect(reused.body.code).toBe('idempotency-key-reused');
    expect((await security.send('GET', '/session')).body.person.id).toBe(door.people.security);
    expect((await door.browser().signIn('ding.security', password)).status).toBe(200);
  });

  it('does not bring an earlier password back by sending its command again', async () => {
    const path = `/accounts/${door.people.magistrate}/password`;
    const [first, second] = [{ 'idempotency-key': randomUUID() }, { 'idempotency-key': randomUUID() }];
    await system.send('POST', path, {}, first);
    const { body: issued } = await system.send('POST', path, {}, second);
    await system.send('POST', path, {}, first);
    expect((await door.browser().signIn('yi.leader', issued.password)).status).toBe(200);
  });

  it('sees who is locked, and unlocks', async () => {
    for (let attempt = 1; attempt <= 5; attempt++) await door.browser().signIn('jia.clerk', 'Wrong-horse-7');
    const row = async () => {
      const { body } = await system.send('GET', '/accounts');
      return body.accounts.find(({ personId }: { personId: string }) => personId === door.people.clerk);
    };
    expect(await row()).toEqual({
      personId: door.people.clerk,
      personName: '甲',
      userName: 'jia.clerk',
      posts: ['经办人'],
      lockedUntil: expect.stringMatching(/Z$/),
      mustChangePassword: false,
    });
    const unlocked = await system.send('POST', `/accounts/${door.people.clerk}/unlocking`, {});
    expect(unlocked.body).toEqual({ ...(await row()), lockedUntil: null });
    expect((await door.browser().signIn('jia.clerk', 'Other-horse-8')).status).toBe(200);
  });

  it('sees people without an account too', async () => {
    const { body } = await system.send('GET', '/accounts');
    const audit = body.accounts.find(({ personId }: { personId: string }) => personId === door.people.audit);
    expect(audit).toMatchObject({ userName: null, posts: [], lockedUntil: null, mustChangePassword: false });
  });
});
