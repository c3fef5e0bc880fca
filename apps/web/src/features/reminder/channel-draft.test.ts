import { expect, test } from 'vitest';
import { draftOf, enteredOf, headersIn } from './channel-draft.ts';

test('headers are one a line, and a value may hold colons', () => {
  expect(headersIn('Authorization: Bearer a:b\n\n X-App :guatu ')).toEqual([
    { name: 'Authorization', value: 'Bearer a:b' },
    { name: 'X-App', value: 'guatu' },
  ]);
});

test('a secret that was left empty is left out, so that it stays as it was', () => {
  const draft = { ...draftOf(null), host: 'mail.example.gov.cn', from: 'a@example.gov.cn' };
  expect(enteredOf(draft)).toEqual({
    kind: 'email',
    host: 'mail.example.gov.cn',
    port: 465,
    security: 'tls',
    user: null,
    from: 'a@example.gov.cn',
  });
  expect(enteredOf({ ...draft, kind: 'dingtalk' })).toEqual({ kind: 'dingtalk' });
  expect(enteredOf({ ...draft, kind: 'sms', url: 'https://sms.example.gov.cn' })).toEqual({
    kind: 'sms',
    url: 'https://sms.example.gov.cn',
    method: 'POST',
    body: '{"phone": "{{phone}}", "content": "{{text}}"}',
    success: null,
  });
});
