import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../testing/county.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
});

const han = /\p{Script=Han}/u;
const anyId = '019a0000-0000-7000-8000-000000000000';
const clerk = { cookie: 'water-clerk' };

describe.each([
  ['nobody', 'not-signed-in', { url: '/api/desk' }],
  ['an unknown address', 'not-found', { url: '/api/nowhere' }],
  ['an unknown record', 'not-found', { url: `/api/problems/${anyId}`, headers: clerk }],
  ['a wrong shape', 'invalid-input', { url: '/api/problems/1', headers: clerk }],
  [
    'another person than it is meant from',
    'another-person',
    { url: '/api/desk', headers: { ...clerk, 'guatu-person': anyId } },
  ],
  [
    'a file of another person',
    'another-person',
    { url: `/api/uploads/${anyId}`, headers: { ...clerk, 'guatu-person': anyId } },
  ],
  ['no JSON', 'malformed-request', { method: 'POST', url: '/api/projects', headers: clerk, payload: '{' }],
  [
    'no key',
    'idempotency-key-missing',
    { method: 'PUT', url: '/api/clock', headers: clerk, payload: { today: '2018-05-10' } },
  ],
  [
    'another site',
    'cross-site',
    {
      method: 'POST',
      url: '/api/projects',
      headers: { ...clerk, origin: 'https://example.org' },
      payload: {},
    },
  ],
] as const)('%s', (_what, code, request) => {
  const ask = async (language?: string) => {
    const headers: Record<string, string> = {
      ...('method' in request ? { 'content-type': 'application/json' } : {}),
      ...('headers' in request ? request.headers : {}),
      ...(language === undefined ? {} : { 'accept-language': language }),
    };
    return county.app.inject({ ...request, headers });
  };

  it('is refused in Chinese, as a problem document', async () => {
    const response = await ask();
    expect(response.headers['content-type']).toContain('application/problem+json');
    const { title, detail, ...rest } = response.json();
    expect(rest).toMatchObject({ code, status: response.statusCode, type: `urn:guatu:error:${code}` });
    expect([title, detail]).toEqual([expect.stringMatching(han), expect.stringMatching(han)]);
  });

  it('is refused in English to who asks for English', async () => {
    const { code: same, title, detail, places = [] } = (await ask('en-GB,en;q=0.9,zh;q=0.5')).json();
    expect(same).toBe(code);
    expect([title, detail, JSON.stringify(places)].filter((text) => han.test(text))).toEqual([]);
  });
});
