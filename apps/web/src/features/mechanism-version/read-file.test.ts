import { expect, test } from 'vitest';
import { longestDraft, sizeOf } from './draft-size.ts';
import { readFile } from './read-file.ts';

const file = (content: string | Uint8Array<ArrayBuffer>) => new Blob([content]) as File;

test.each<[string, string | Uint8Array<ArrayBuffer>, object]>([
  ['text', '机制: 1\r\n条款: 2\n', { text: '机制: 1\n条款: 2\n' }],
  ['nothing', '', { text: '' }],
  ['text in GBK', Uint8Array.from([0xbb, 0xfa, 0xd6, 0xc6]), { refused: 'not-text' }],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff]), { refused: 'not-text' }],
  ['as much as is taken', 'a'.repeat(longestDraft), { text: 'a'.repeat(longestDraft) }],
  ['one letter more', 'a'.repeat(longestDraft + 1), { refused: 'too-large' }],
])('%s', async (_, content, expected) => {
  expect(await readFile(file(content))).toEqual(expected);
});

test('fifty megabytes are refused unread', async () => {
  const arrayBuffer = () => Promise.reject(new Error('It was read.'));
  expect(await readFile({ size: 50 * 1_048_576, arrayBuffer })).toEqual({ refused: 'too-large' });
});

test.each([
  [1, '1 KB'],
  [300_000, '293 KB'],
  [52_428_800, '50 MB'],
])('%i is %s', (length, size) => expect(sizeOf(length)).toBe(size));
