import { expect, test } from 'vitest';
import type { Waiting } from '../../offline/waiting.ts';
import { wordsOf } from './export-words.ts';

test('every word that waits is in the file, under what it belongs to', () => {
  const one = {
    title: '农贸市场 · 2018年5月',
    words: [
      ['形象进度', '封顶\n砌墙'],
      ['照片', '照片 3 张'],
    ],
  };
  const other = { title: '道路', words: [] };
  expect(wordsOf([one, other] as unknown as Waiting[])).toBe(
    '农贸市场 · 2018年5月\r\n形象进度：封顶\n砌墙\r\n照片：照片 3 张\r\n\r\n道路',
  );
});
