import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openDevice } from './device-database.ts';
import { dropAnswers, dropAnswersOfOthers, findAnswer, keepAnswer, thinAnswers } from './kept-answers.ts';

const day = 24 * 60 * 60 * 1000;
const now = 100 * day;
const answer = (account: string, query: string, more = {}) => ({
  account,
  query,
  build: 'b1',
  data: query,
  at: now,
  ...more,
});
const queries = async () =>
  (await (await openDevice()).getAllKeys('answers')).map(([account, query]) => `${account}/${query}`);

beforeEach(async () => {
  await (await openDevice()).clear('answers');
});

test.each([
  ['another account', 'bai', 'b1', now],
  ['another build', 'an', 'b2', now],
  ['a week later', 'an', 'b1', now + 7 * day],
])('nothing is shown to %s', async (_what, account, build, at) => {
  await keepAnswer(answer('an', 'desk'));
  expect(await findAnswer(account, 'desk', build, at)).toBeUndefined();
});

test('the last answer is shown with its time', async () => {
  await keepAnswer(answer('an', 'desk', { at: now - 1 }));
  await keepAnswer(answer('an', 'desk'));
  expect(await findAnswer('an', 'desk', 'b1', now + day)).toMatchObject({ data: 'desk', at: now });
});

test('signing out leaves nothing of one’s own', async () => {
  for (const account of ['a', 'an', 'ann']) await keepAnswer(answer(account, 'desk'));
  await dropAnswers('an');
  expect(await queries()).toEqual(['a/desk', 'ann/desk']);
});

test('signing in leaves nothing of anybody else', async () => {
  for (const account of ['a', 'an', 'ann']) await keepAnswer(answer(account, 'desk'));
  await dropAnswersOfOthers('an');
  expect(await queries()).toEqual(['an/desk']);
});

test('three hundred answers are kept, the latest, of this build, of this week', async () => {
  for (let count = 0; count < 310; count += 1) {
    await keepAnswer(answer('an', `q${String(count).padStart(3, '0')}`, { at: now + count }));
  }
  await keepAnswer(answer('an', 'old', { at: now - 7 * day }));
  await keepAnswer(answer('an', 'other build', { build: 'b0', at: now + 999 }));
  await keepAnswer(answer('bai', 'desk', { build: 'b0' }));
  await thinAnswers('an', 'b1', now + 400);
  const left = await queries();
  expect(left).toContain('bai/desk');
  expect(left.filter((one) => one.startsWith('an/'))).toHaveLength(300);
  expect(left).not.toContain('an/old');
  expect(left).not.toContain('an/other build');
  expect(left).toContain('an/q309');
});
