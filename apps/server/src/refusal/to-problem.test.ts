import { expect, it } from 'vitest';
import { toProblem } from './to-problem.ts';

const fault = (code: string) => Object.assign(new Error(code), { code });

it.each([
  ['a full disk', 'ENOSPC', 507, 'storage-full', '磁盘', 'disk'],
  ['a full disk of the database', '53100', 507, 'storage-full', '磁盘', 'disk'],
  ['a body that is too large', 'FST_ERR_CTP_BODY_TOO_LARGE', 413, 'too-large', '1 MB', '1 MB'],
  ['what is no JSON', 'FST_ERR_CTP_INVALID_JSON_BODY', 400, 'malformed-request', '。', '.'],
  ['an address that makes no sense', 'FST_ERR_BAD_URL', 400, 'malformed-request', '。', '.'],
  ['a key that another write took', '23505', 409, 'conflict', '。', '.'],
  ['a write for which another waited', '40P01', 409, 'conflict', '。', '.'],
  ['what we did wrong', 'ECONNREFUSED', 500, 'internal-error', '没有保存', 'Nothing was saved'],
])('%s is said in both languages', (_what, thrown, status, code, chinese, english) => {
  expect(toProblem(fault(thrown), 'zh-CN')).toMatchObject({
    status,
    code,
    type: `urn:guatu:error:${code}`,
    detail: expect.stringContaining(chinese),
  });
  expect(toProblem(fault(thrown), 'en').detail).toContain(english);
});

it('a fault of ours is told without its own words, which may hold what is nobody’s business', () => {
  expect(JSON.stringify(toProblem(new Error('relation "secret"'), 'en'))).not.toContain('secret');
});
