import { newPassword } from '@guatu/contract';
import { expect, it } from 'vitest';
import { issuedPassword } from './issued-password.ts';

it('follows from secret and key', () => {
  expect(issuedPassword('secret', 'key')).toBe(issuedPassword('secret', 'key'));
  expect(issuedPassword('secret', 'key')).not.toBe(issuedPassword('secret', 'yek'));
  expect(issuedPassword('secret', 'key')).not.toBe(issuedPassword('other', 'key'));
});

it('is one that the rules for passwords accept, and can be read aloud', () => {
  for (let key = 0; key < 500; key++) {
    const password = issuedPassword('secret', String(key));
    expect(newPassword.safeParse(password).success).toBe(true);
    expect(password).toMatch(/^[A-HJKMNP-Z][a-hjkmnp-z]{3}(-[a-hjkmnp-z]{4}){2}-[2-9]{4}$/);
  }
});
