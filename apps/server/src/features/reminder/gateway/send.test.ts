import { createHmac } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, test } from 'vitest';
import { json, testGateway } from '../testing/gateway.ts';
import { loopbackCertificate } from '../testing/loopback-certificate.ts';
import type { Message } from './outcome.ts';
import { type Gateway, send } from './send.ts';

const message: Message = {
  id: '0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
  to: '13800000000',
  subject: '待办提醒',
  text: '您有 3 件事项待办，请登录查看：https://guatu.example.gov.cn/reminders',
  link: 'https://guatu.example.gov.cn/reminders',
};
const robot = (kind: 'wecom' | 'dingtalk' | 'feishu', url: string, signingKey?: string): Gateway => ({
  settings: { kind },
  secret: { url, ...(signingKey !== undefined && { signingKey }) },
  trustedCa: null,
});

/** A port on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a gateway that does not take it', () => {
  it('and says so by a code, though with status 200, has not: it is tried again', async () => {
    const gateway = await testGateway(
      json({ errcode: 93000, errmsg: 'invalid webhook url, hint: [secret-key-1] 13800000000' }),
    );
    const outcome = await send(robot('wecom', `${gateway.url}/send?key=secret-key-1`), message);
    expect(outcome).toEqual({
      state: 'again',
      reason: 'refused',
      words: '200 93000 invalid webhook url, hint: […] …',
    });
  });

  test.each([
    ['without a code', 200, {}, 'again'],
    ['with a code that is no number', 200, { errcode: 'ok' }, 'again'],
    ['in trouble', 503, { errcode: 0 }, 'again'],
    ['asked too often', 429, { errcode: 0 }, 'again'],
    ['at a wrong address', 404, { errcode: 0 }, 'failed'],
  ])('%s', async (_name, status, body, state) => {
    const gateway = await testGateway(json(body, status));
    expect((await send(robot('wecom', gateway.url), message)).state).toBe(state);
  });

  it('and points elsewhere is not followed', async () => {
    const elsewhere = await testGateway(json({ errcode: 0 }));
    const gateway = await testGateway((_got, response) => {
      response.writeHead(307, { location: elsewhere.url }).end();
    });
    expect(await send(robot('wecom', gateway.url), message)).toMatchObject({ state: 'failed', words: '307' });
    expect(elsewhere.got).toEqual([]);
  });

  it('because nobody listens, is tried again', async () => {
    const url = `http://127.0.0.1:${await closedPort()}/`;
    expect(await send(robot('feishu', url), message)).toEqual({
      state: 'again',
      reason: 'unreachable',
      words: 'ECONNREFUSED',
    });
  });

  it('or perhaps did, as it hung up after it had all, is not tried again', async () => {
    const gateway = await testGateway((_got, response) => void response.destroy());
    expect(await send(robot('wecom', gateway.url), message)).toMatchObject({
      state: 'unknown',
      reason: 'no-answer',
    });
    expect(gateway.got).toHaveLength(1);
  });

  it('or keeps silent is waited for only so long', async () => {
    const gateway = await testGateway(() => {});
    const begun = performance.now();
    expect(await send(robot('wecom', gateway.url), message)).toEqual({
      state: 'unknown',
      reason: 'no-answer',
      words: 'timeout',
    });
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it('and shows a certificate of nobody’s is not told anything, until the county trusts it', async () => {
    const certificate = loopbackCertificate();
    const gateway = await testGateway(json({ errcode: 0 }), certificate);
    const gate = robot('wecom', gateway.url);
    expect(await send(gate, message)).toMatchObject({ state: 'again', reason: 'unreachable' });
    expect(gateway.got).toEqual([]);
    expect(await send({ ...gate, trustedCa: certificate.cert }, message)).toMatchObject({ state: 'sent' });
  });
});

describe('robots', () => {
  const sha256 = (key: string, text: string) =>
    createHmac('sha256', Buffer.from(key, 'utf8')).update(Buffer.from(text, 'utf8')).digest('base64');

  it('of WeCom get a text message at an address that is their key', async () => {
    const gateway = await testGateway(json({ errcode: 0, errmsg: 'ok' }));
    const outcome = await send(robot('wecom', `${gateway.url}/cgi-bin/webhook/send?key=some-key`), message);
    expect(outcome).toEqual({ state: 'sent', reason: 'taken', words: '200 0 ok' });
    const [got] = gateway.got;
    expect(got?.method).toBe('POST');
    expect(got?.url.searchParams.get('key')).toBe('some-key');
    expect(got?.headers['content-type']).toMatch(/^application\/json/);
    expect(got?.body).toEqual({ msgtype: 'text', text: { content: message.text } });
  });

  it('of DingTalk find the signature of time and key in the address', async () => {
    const key = 'SEC0123456789abcdef';
    const gateway = await testGateway(({ url }, response) => {
      const timestamp = url.searchParams.get('timestamp') ?? '';
      const fresh = Math.abs(Date.now() - Number(timestamp)) < 3_600_000;
      const signed = url.searchParams.get('sign') === sha256(key, `${timestamp}\n${key}`);
      const taken = fresh && signed && url.searchParams.get('access_token') === 'token';
      json(taken ? { errcode: 0, errmsg: 'ok' } : { errcode: 310000, errmsg: 'sign not match' })(
        undefined as never,
        response,
      );
    });
    const url = `${gateway.url}/robot/send?access_token=token`;
    expect(await send(robot('dingtalk', url, key), message)).toMatchObject({ state: 'sent' });
    expect(gateway.got[0]?.body).toEqual({ msgtype: 'text', text: { content: message.text } });
    // What a signature holds of + and / has to come through the address as it is.
    for (let time = 0; time < 20; time++) await send(robot('dingtalk', url, key), message);
    expect(await send(robot('dingtalk', url, 'SECwrong'), message)).toMatchObject({
      state: 'again',
      words: '200 310000 sign not match',
    });
    expect(await send(robot('dingtalk', url), message)).toMatchObject({ state: 'again' });
  });

  it('of Feishu find the signature in the body, made with time and key from nothing', async () => {
    const key = 'feishu-signing-key';
    const gateway = await testGateway(({ body }, response) => {
      const fresh = Math.abs(Date.now() / 1000 - Number(body.timestamp)) < 3_600;
      const signed = body.sign === sha256(`${body.timestamp}\n${key}`, '');
      json(
        fresh && signed
          ? { code: 0, msg: 'success', data: {} }
          : { code: 19021, msg: 'sign match fail or timestamp is not within one hour from current time' },
      )(undefined as never, response);
    });
    expect(await send(robot('feishu', gateway.url, key), message)).toMatchObject({ state: 'sent' });
    expect(gateway.got[0]?.body).toMatchObject({ msg_type: 'text', content: { text: message.text } });
    expect(await send(robot('feishu', gateway.url, 'wrong-key'), message)).toMatchObject({
      state: 'again',
      words: expect.stringMatching(/^200 19021 /),
    });
  });

  it('of Feishu may answer in the older way', async () => {
    const gateway = await testGateway(json({ StatusCode: 0, StatusMessage: 'success' }));
    expect(await send(robot('feishu', gateway.url), message)).toMatchObject({ state: 'sent' });
    expect(gateway.got[0]?.body).not.toHaveProperty('sign');
  });
});

describe('an SMS gateway', () => {
  const gate = (url: string, success: { field: string; value: string } | null): Gateway => ({
    settings: {
      kind: 'sms',
      method: 'POST',
      body: '{"mobiles":["{{phone}}"],"params":{"url":"{{link}}"},"content":"{{text}}"}',
      headerNames: ['Authorization'],
      success,
    },
    secret: { url, headers: [{ name: 'Authorization', value: 'Bearer some-long-token' }] },
    trustedCa: null,
  });

  it('gets the template filled, and the headers that are its key', async () => {
    const gateway = await testGateway(json({}));
    expect(await send(gate(gateway.url, null), message)).toMatchObject({ state: 'sent' });
    expect(gateway.got[0]?.headers.authorization).toBe('Bearer some-long-token');
    expect(gateway.got[0]?.body).toEqual({
      mobiles: [message.to],
      params: { url: message.link },
      content: message.text,
    });
  });

  test.each([
    [{ data: { code: 0 } }, 'sent'],
    [{ data: { code: 17 } }, 'again'],
    [{ data: null }, 'again'],
    [{}, 'again'],
    ['0', 'again'],
  ])('that answers %o', async (body, state) => {
    const gateway = await testGateway(json(body));
    const outcome = await send(gate(gateway.url, { field: 'data.code', value: '0' }), message);
    expect(outcome.state).toBe(state);
  });
});
