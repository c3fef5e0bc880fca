import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type Door, testDoor } from '../../testing/door.ts';

let door: Door;
beforeAll(async () => {
  door = await testDoor();
});

const change = (browser: Browser, current: string, next: string) =>
  browser.send('POST', '/session/password', { current, next });
const entered = async (userName: string, password: string) => {
  const browser = door.browser();
  await browser.signIn(userName, password);
  return browser;
};

describe('an issued password', () => {
  it('opens nothing but its own change', async () => {
    const { authentication } = door.server;
    const key = randomUUID();
    await authentication.openAccount({ key, personId: door.people.magistrate, userName: 'yi.leader' });
    const issued = authentication.issuedPassword(key);
    const browser = door.browser();
    expect((await browser.signIn('yi.leader', issued)).body.person.mustChangePassword).toBe(true);
    expect(await browser.send('GET', '/organisation')).toMatchObject({
      status: 403,
      body: { code: 'password-change-due' },
    });
    const changed = await change(browser, issued, 'Own-horse-7');
    expect(changed.body.person).toMatchObject({ id: door.people.magistrate, mustChangePassword: false });
    expect((await browser.send('GET', '/session')).body.person.mustChangePassword).toBe(false);
    expect((await door.browser().signIn('yi.leader', issued)).body.code).toBe('wrong-password');
  });
});

describe('changing a password', () => {
  beforeAll(() => door.account(door.people.clerk, 'jia.clerk', 'Horse-number-1'));

  it('asks for somebody signed in', async () => {
    expect(await change(door.browser(), 'Horse-number-1', 'Horse-number-2')).toMatchObject({
      status: 401,
      body: { code: 'not-signed-in' },
    });
  });

  it.each(['Short-7', 'onlylowercase', 'lowercase4711', 'UPPERCASE4711'])('refuses %s', async (next) => {
    const browser = await entered('jia.clerk', 'Horse-number-1');
    const { status, body } = await change(browser, 'Horse-number-1', next);
    expect([status, body.code, body.places[0].path]).toEqual([400, 'invalid-input', 'next']);
    expect(body.places.at(-1).detail).toMatch(/8/);
  });

  it('asks for the current one, and locks when it is guessed', async () => {
    const browser = await entered('jia.clerk', 'Horse-number-1');
    const codes = [];
    for (let guess = 1; guess <= 6; guess++) {
      codes.push((await change(browser, `Guess-${guess}`, 'Horse-number-2')).body.code);
    }
    expect(codes).toEqual([...Array(4).fill('wrong-password'), 'account-locked', 'account-locked']);
    expect((await change(browser, 'Horse-number-1', 'Horse-number-2')).body.code).toBe('account-locked');
    const verbs = (await door.journal()).map(({ verb }) => verb);
    expect(verbs.slice(-5)).toEqual([...Array(4).fill('session.failure'), 'session.lock']);
    door.wait(11);
  });

  it('refuses the last five, and takes the one before them', async () => {
    const browser = await entered('jia.clerk', 'Horse-number-1');
    for (let number = 2; number <= 5; number++) {
      expect((await change(browser, `Horse-number-${number - 1}`, `Horse-number-${number}`)).status).toBe(
        200,
      );
    }
    for (const used of [1, 3, 5]) {
      const { status, body } = await change(browser, 'Horse-number-5', `Horse-number-${used}`);
      expect([status, body.code]).toEqual([422, 'password-used-before']);
    }
    expect((await change(browser, 'Horse-number-5', 'Horse-number-6')).status).toBe(200);
    expect((await change(browser, 'Horse-number-6', 'Horse-number-1')).status).toBe(200);
  });

  it('ends the other sessions and keeps one’s own', async () => {
    const here = await entered('jia.clerk', 'Horse-number-1');
    const there = await entered('jia.clerk', 'Horse-number-1');
    await change(here, 'Horse-number-1', 'Horse-number-9');
    expect((await there.send('GET', '/session')).body.person).toBeNull();
    expect((await here.send('GET', '/session')).body.person.id).toBe(door.people.clerk);
    expect((await door.journal()).at(-1)).toMatchObject({
      verb: 'session.changePassword',
      person_id: door.people.clerk,
    });
  });
});
