import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runGuatu, shippedFile } from './testing/run-guatu.ts';

const launcher = fileURLToPath(new URL('../bin/guatu.mjs', import.meta.url));

test.each([
  [[], '用法'],
  [['help'], '用法'],
  [['check', '--help'], '用法'],
  [['-h', '--lang', 'en'], 'Usage'],
])('%j explains how it is used', async (args, said) => {
  const { exit, out, err } = await runGuatu(args);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toContain(said);
  expect(out.endsWith('\n')).toBe(true);
});

test('the launcher passes on arguments, input, output and exit code', async () => {
  const { exit, out } = await runGuatu(['check', '-', '--lang', 'en'], 'guatu: 2\n', launcher);
  expect(exit).toBe(1);
  expect(out).toContain('-:1:8');
  expect(await runGuatu(['calendar', shippedFile('shilin-2018'), '--from'], '', launcher)).toMatchObject({
    exit: 2,
  });
});
