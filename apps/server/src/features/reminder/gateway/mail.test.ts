import { beforeAll, describe, expect, it } from 'vitest';
import { loopbackCertificate } from '../testing/loopback-certificate.ts';
import { testMailServer, type TestMailServer } from '../testing/mail-server.ts';
import type { Message } from './outcome.ts';
import { type Gateway, send } from './send.ts';

const message: Message = {
  id: '0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
  to: 'clerk@example.gov.cn',
  subject: '待办提醒',
  text: '您有 3 件事项待办，请登录查看：https://guatu.example.gov.cn/reminders',
  link: 'https://guatu.example.gov.cn/reminders',
};
const { key, cert } = loopbackCertificate();

let mail: TestMailServer;
beforeAll(async () => {
  mail = await testMailServer({ key, cert, authOptional: false });
});

const gate = (server: TestMailServer, changes: object = {}, password = 'open-sesame'): Gateway => ({
  settings: {
    kind: 'email',
    host: '127.0.0.1',
    port: server.port,
    security: 'starttls',
    user: 'robot',
    from: 'guatu@example.gov.cn',
    ...changes,
  },
  secret: { password },
  trustedCa: cert,
});

describe('a mail is not sent', () => {
  it('with a wrong password', async () => {
    const outcome = await send(gate(mail, {}, 'wrong-password'), message);
    expect(outcome).toEqual({ state: 'failed', reason: 'refused', words: '535 authentication failed' });
  });

  it('to whom the server does not know', async () => {
    mail.refuse = (to) => ({ code: 550, words: `5.1.1 <${to}> user unknown` });
    const outcome = await send(gate(mail), message);
    expect(outcome).toEqual({ state: 'failed', reason: 'refused', words: '550 5.1.1 <…> user unknown' });
  });

  it('in the clear to a server that has no TLS, where TLS was asked for', async () => {
    const clear = await testMailServer({
      authOptional: true,
      hideSTARTTLS: true,
      disabledCommands: ['STARTTLS'],
    });
    expect(await send(gate(clear, { user: null }), message)).toMatchObject({ state: 'failed' });
    expect(clear.got).toEqual([]);
  });

  it('to a server whose certificate nobody vouches for', async () => {
    const outcome = await send({ ...gate(mail), trustedCa: null }, message);
    expect(outcome).toMatchObject({ state: 'again', reason: 'unreachable' });
  });

  it('where nobody listens', async () => {
    const outcome = await send(gate({ ...mail, port: 1 }), message);
    expect(outcome).toMatchObject({ state: 'again', reason: 'unreachable' });
  });

  it('and nothing of these attempts arrived', () => expect(mail.got).toEqual([]));
});

it('a server that puts a stranger off at first gets it the second time', async () => {
  let times = 0;
  mail.refuse = () => ((times += 1) === 1 ? { code: 451, words: '4.7.1 greylisted, try later' } : null);
  expect(await send(gate(mail), message)).toEqual({
    state: 'again',
    reason: 'refused',
    words: '451 4.7.1 greylisted, try later',
  });
  expect(await send(gate(mail), message)).toMatchObject({ state: 'sent', reason: 'taken' });
  expect(mail.got).toHaveLength(1);
  const [got] = mail.got;
  expect(got).toMatchObject({ to: message.to, secure: true });
  expect(got?.text).toContain(`Message-ID: <${message.id}@example.gov.cn>`);
  const body = got?.text.split('\r\n\r\n')[1] ?? '';
  expect(Buffer.from(body, 'base64').toString('utf8').trim()).toBe(message.text);
});

it('TLS from the first byte works as well, and so does no TLS where nobody asks for it', async () => {
  const tls = await testMailServer({ key, cert, secure: true, authOptional: false });
  expect(await send(gate(tls, { security: 'tls' }), message)).toMatchObject({ state: 'sent' });
  const clear = await testMailServer({ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'] });
  expect(await send(gate(clear, { security: 'none', user: null }), message)).toMatchObject({ state: 'sent' });
  expect([tls.got[0]?.secure, clear.got[0]?.secure]).toEqual([true, false]);
});

it('a server that falls silent after it had the mail may have it: nobody sends it twice', async () => {
  const silent = await testMailServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { remoteAddress }) => {
      stream.resume();
      stream.on('end', () => void remoteAddress);
    },
  });
  const outcome = await send(gate(silent, { security: 'none', user: null }), message);
  expect(outcome).toMatchObject({ state: 'unknown', reason: 'no-answer' });
});
