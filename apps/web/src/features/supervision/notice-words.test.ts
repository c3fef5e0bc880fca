import { expect, test } from 'vitest';
import { namesIn, noticeUrl } from './notice-words.ts';

test.each([
  ['', []],
  ['县委办公室', ['县委办公室']],
  ['县委办公室、县政府办公室， 县人大办公室；', ['县委办公室', '县政府办公室', '县人大办公室']],
  ['甲,乙;丙\n丁', ['甲', '乙', '丙', '丁']],
])('%j names %j', (line, names) => expect(namesIn(line)).toEqual(names));

test('the address of a draft says each item and each copy', () => {
  const words = { itemIds: ['1', '2'], reporting: '反馈', signedBy: '甲', copies: ['乙'] };
  expect([...new URL(noticeUrl(words), 'http://county').searchParams]).toEqual([
    ['reporting', '反馈'],
    ['signedBy', '甲'],
    ['itemIds', '1'],
    ['itemIds', '2'],
    ['copies', '乙'],
  ]);
});
