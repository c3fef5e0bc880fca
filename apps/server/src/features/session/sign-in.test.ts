import { beforeAll, describe, expect, it } from 'vitest';
import { type Door, testDoor } from '../../testing/door.ts';

const password = 'Right-horse-7';
let door: Door;
beforeAll(async () => {
  door = await testDoor();
  await door.account(door.people.clerk, 'jia.clerk', password);
});

describe('signing in is refused', () => {
  it('alike for a wrong password and for a name that nobody has', async () => {
    const wrong = await door.browser().signIn('jia.clerk', 'Wrong-horse-7');
    const unknown = await door.browser().signIn('nobody.here', password);
    expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong-password' }, cookies: [] });
    expect(unknown).toEqual(wrong);
  });

  it('after five failures in a row, also with the right password, until ten minutes are over', async () => {
    await door.account(door.people.magistrate, 'yi.leader', password);
    const codes = [];
    for (let attempt = 1; attempt <= 5; attempt++) {
      codes.push((await door.browser().signIn('yi.leader', `Wrong-${attempt}`)).body.code);
    }
    expect(codes).toEqual([...Array(4).fill('wrong-password'), 'account-locked']);
    const locked = await door.browser().signIn('Yi.Leader', password);
    expect(locked).toMatchObject({ status: 403, body: { code: 'account-locked' }, cookies: [] });
    expect(locked.body.params.until).toMatch(/^\d\d:\d\d$/);
    door.wait(9);
    expect((await door.browser().signIn('yi.leader', password)).body.code).toBe('account-locked');
    door.wait(2);
    expect((await door.browser().signIn('yi.leader', password)).status).toBe(200);
  });

  it('for a name that nobody has after as many failures', async () => {
    for (let attempt = 1; attempt <= 5; attempt++) await door.browser().signIn('ghost', 'Wrong-horse-7');
    expect((await door.browser().signIn('ghost', password)).body.code).toBe('account-locked');
  });

  it('to all but five of twenty attempts at once', async () => {
    door.wait(11);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => door.browser('10.1.1.1').signIn('jia.clerk', 'Wrong-horse-7')),
    );
    const failures = (await door.journal()).filter(({ after }) => JSON.stringify(after).includes('10.1.1.1'));
    expect(answers.every(({ status }) => status !== 200)).toBe(true);
    expect(answers.filter(({ body }) => body.code === 'wrong-password')).toHaveLength(4);
    const verbs = failures.map(({ verb }) => verb);
    expect(verbs.filter((verb) => verb === 'session.failure')).toHaveLength(4);
    expect(verbs.filter((verb) => verb === 'session.lock')).toHaveLength(1);
    expect(verbs).toHaveLength(5);
    door.wait(11);
  });

  it('to a network address that has failed a hundred times, and to no other', async () => {
    for (let attempt = 1; attempt <= 100; attempt++) {
      await door.browser('10.2.2.2').signIn(`guess-${attempt % 50}`, 'Wrong-horse-7');
    }
    expect(await door.browser('10.2.2.2').signIn('jia.clerk', password)).toMatchObject({
      status: 429,
      body: { code: 'too-many-requests' },
    });
    expect((await door.browser('10.2.2.3').signIn('jia.clerk', password)).status).toBe(200);
  });
});

describe('signing in', () => {
  it('says who one is and with which posts, and is journalled', async () => {
    const browser = door.browser();
    const { status, body } = await browser.signIn('Jia.Clerk', password);
    expect(status).toBe(200);
    expect(body.person).toEqual({
      id: door.people.clerk,
      name: '甲',
      mustChangePassword: false,
      administrator: null,
      posts: [{ id: 'clerk', name: '经办人', unitId: 'bureau', unitName: '某局' }],
    });
    expect((await browser.send('GET', '/session')).body).toEqual(body);
    expect((await door.journal()).at(-1)).toMatchObject({
      verb: 'session.signIn',
      person_id: door.people.clerk,
      address: '127.0.0.1',
    });
  });

  it('gives a cookie that scripts and other sites do not get, and that dies with the browser', async () => {
    const { cookies } = await door.browser().signIn('jia.clerk', password);
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^guatu\.session_token=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('forgets earlier failures', async () => {
    for (let round = 1; round <= 2; round++) {
      for (let attempt = 1; attempt <= 4; attempt++)
        await door.browser().signIn('jia.clerk', 'Wrong-horse-7');
      expect((await door.browser().signIn('jia.clerk', password)).status).toBe(200);
    }
  });

  it('leaves no password in the ledger', async () => {
    const { jurisdiction, database } = door.server;
    const commands = await database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
      tx.selectFrom('command').selectAll().execute(),
    );
    const written = JSON.stringify([commands, await door.journal()]);
    expect(written).not.toContain(password);
    expect(written).not.toContain('ghost');
  });
});

it('sends the cookie over TLS only, where there is TLS', async () => {
  const secure = await testDoor({ secure: true, ownerUrl: door.ownerUrl });
  const key = crypto.randomUUID();
  await secure.server.authentication.openAccount({
    key,
    personId: secure.people.clerk,
    userName: 'jia.clerk',
  });
  const { cookies } = await secure
    .browser()
    .signIn('jia.clerk', secure.server.authentication.issuedPassword(key));
  expect(cookies[0]).toMatch(/^__Secure-guatu\.session_token=.*; Secure/);
});
