import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Door, testDoor } from '../../testing/door.ts';

let real: Door;
let demonstration: Door;
beforeAll(async () => {
  real = await testDoor();
  demonstration = await testDoor({ demonstration: true, ownerUrl: real.ownerUrl });
});
const refused = { status: 403, body: { code: 'demonstration-only' }, cookies: [] };

describe('entering without a password is refused', () => {
  it('in a real county, and so is the list of people', async () => {
    const enter = { personId: real.people.clerk };
    expect(await real.browser().send('POST', '/session/enter-as', enter)).toMatchObject(refused);
    expect(await real.browser().send('GET', '/session/demonstration-people')).toMatchObject(refused);
    const direct = real.server.authentication.enterAs(real.people.clerk, '127.0.0.1');
    await expect(direct).rejects.toMatchObject({ code: 'demonstration-only' });
  });

  it.each(['10.0.0.8', '::2', '128.0.0.1'])('from %s, which is another machine', async (address) => {
    const enter = { personId: demonstration.people.clerk };
    const browser = demonstration.browser(address);
    expect(await browser.send('POST', '/session/enter-as', enter)).toMatchObject(refused);
    expect(await browser.send('GET', '/session/demonstration-people')).toMatchObject(refused);
  });

  it.each(['nobody', 'person of another county'])('as %s', async (who) => {
    const personId = who === 'nobody' ? randomUUID() : real.people.clerk;
    const answer = await demonstration.browser().send('POST', '/session/enter-as', { personId });
    expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' }, cookies: [] });
  });
});

describe('in a demonstration', () => {
  it('the people are listed by post', async () => {
    const { body } = await demonstration.browser().send('GET', '/session/demonstration-people');
    expect(body.people).toEqual([
      {
        id: demonstration.people.magistrate,
        name: '乙',
        posts: [expect.objectContaining({ id: 'magistrate' })],
      },
      { id: demonstration.people.clerk, name: '甲', posts: [expect.objectContaining({ id: 'clerk' })] },
    ]);
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])(
    'one enters from %s as any of them, again and again',
    async (address) => {
      const browser = demonstration.browser(address);
      for (const personId of [
        demonstration.people.clerk,
        demonstration.people.magistrate,
        demonstration.people.clerk,
      ]) {
        const entered = await browser.send('POST', '/session/enter-as', { personId });
        expect(entered.body.person).toMatchObject({ id: personId, mustChangePassword: false });
        expect((await browser.send('GET', '/session')).body).toEqual(entered.body);
      }
      expect((await demonstration.journal()).at(-1)?.verb).toBe('session.enterAs');
    },
  );
});
