import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleLines } from './title-lines.ts';

test.each([
  ['会议纪要', ['会议纪要']],
  ['关于推进项目建设的会议纪要', ['关于推进项目建设的会议纪要']],
  ['第一行\n第二行', ['第一行', '第二行']],
  ['关于2018年第8次重点项目建设旬会办会议的纪要', ['关于2018年第8次重点项目', '建设旬会办会议的纪要']],
])('%j is broken into %j', (title, lines) => {
  expect(titleLines(title, 18)).toEqual(lines);
});

test('no line begins with 的 or a closing mark, and nothing is lost', () => {
  const words = [
    '关于',
    '项目',
    '建设',
    '的',
    '推进',
    '“四个一百”',
    '（一期）',
    '和',
    '管理',
    '2018年',
    '工作',
    '、',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 16 }), (parts) => {
      const lines = titleLines(parts.join(''), 18);
      expect(lines.join('')).toBe(parts.join(''));
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[的、）”]/u);
    }),
    { numRuns: 60 },
  );
});
