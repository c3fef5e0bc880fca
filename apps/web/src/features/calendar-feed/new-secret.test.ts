import { expect, test } from 'vitest';
import { newSecret } from './new-secret.ts';

test('a secret is 43 characters of an address, and no two are the same', () => {
  const secrets = Array.from({ length: 200 }, () => newSecret());
  for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(new Set(secrets).size).toBe(secrets.length);
});
