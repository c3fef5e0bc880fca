import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Browser, type Door, testDoor } from '../../testing/door.ts';

const password = 'Right-horse-7';
const minutes = 60_000;
let door: Door;
beforeAll(async () => {
  door = await testDoor();
  await door.account(door.people.clerk, 'jia.clerk', password);
});
afterEach(() => void vi.useRealTimers());

const enter = async (): Promise<Browser> => {
  const browser = door.browser();
  await browser.signIn('jia.clerk', password);
  return browser;
};
const personOf = async (browser: Browser, cookie = browser.cookie()) =>
  (await browser.send('GET', '/session', undefined, { cookie })).body.person?.id ?? null;
/** Lets real time pass for the sessions, whose age the library keeps. */
const pass = (ms: number) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
  door.server.forgetActors();
};

describe('a session ends', () => {
  it('when one signs out, for every copy of its cookie', async () => {
    const browser = await enter();
    const copy = browser.cookie();
    expect(await personOf(browser, copy)).toBe(door.people.clerk);
    const { body, cookies } = await browser.send('DELETE', '/session');
    expect(body).toEqual({ done: true });
    expect(cookies.join()).toMatch(/guatu\.session_token=; Max-Age=0/);
    expect(browser.cookie()).toBe('');
    expect(await personOf(browser, copy)).toBeNull();
    expect((await door.journal()).at(-1)).toMatchObject({
      verb: 'session.signOut',
      person_id: door.people.clerk,
    });
  });

  it('after thirty minutes without a request', async () => {
    const browser = await enter();
    pass(31 * minutes);
    expect(await personOf(browser)).toBeNull();
  });

  it('not while it is used, until twelve hours are over', async () => {
    const browser = await enter();
    const alive = [];
    for (let hour = 0.5; hour <= 12.5; hour += 0.5) {
      pass(29 * minutes);
      alive.push((await personOf(browser)) !== null);
    }
    expect(alive.slice(0, 24)).toEqual(Array(24).fill(true));
    expect(alive.at(-1)).toBe(false);
  });
});

describe('a cookie is worth nothing', () => {
  it('with a forged signature', async () => {
    const forged = (await enter()).cookie().replace(/\.[^.]*$/, `.${'A'.repeat(43)}%3D`);
    expect(await personOf(door.browser(), forged)).toBeNull();
  });

  it('in another county, though its server has the same database', async () => {
    const other = await testDoor({ ownerUrl: door.ownerUrl });
    const browser = await enter();
    const elsewhere = other.browser();
    const answer = await elsewhere.send('GET', '/session', undefined, { cookie: browser.cookie() });
    expect(answer.body.person).toBeNull();
    expect(await personOf(browser)).toBe(door.people.clerk);
    expect((await elsewhere.signIn('jia.clerk', password)).body.code).toBe('wrong-password');
  });
});

it('a visitor may sign out and ask who is signed in', async () => {
  const visitor = door.browser();
  expect((await visitor.send('DELETE', '/session')).body).toEqual({ done: true });
  expect((await visitor.send('GET', '/session')).body).toMatchObject({
    person: null,
    county: { name: '某县' },
  });
});

it('posts are those held today, and a succession is seen at once', async () => {
  const browser = await enter();
  const posts = async () => (await browser.send('GET', '/session')).body.person.posts.length;
  expect(await posts()).toBe(1);
  const { id } = door.server.jurisdiction;
  await door.server.database.withJurisdiction(id, 'read write', (tx) =>
    tx
      .updateTable('appointment')
      .set({ to_date: '2018-12-31' })
      .where('person_id', '=', door.people.clerk)
      .execute(),
  );
  door.server.forgetActors();
  expect(await posts()).toBe(0);
});
