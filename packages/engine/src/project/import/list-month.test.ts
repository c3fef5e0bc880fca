import { expect, test } from 'vitest';
import { monthOf } from './list-month.ts';

test.each<[string | null, string[], number | null]>([
  ['某县2024年4月重点项目进度表', [], 4],
  ['某县2024年1－5月重点项目建设情况', [], 5],
  ['２０２４年１１月', [], 11],
  ['某县2024年重点项目', ['总投资', '1-5月完成投资', '5月完成投资'], 5],
  ['某县2024年重点项目', ['截至6月底累计完成投资'], 6],
  ['某县2024年重点项目', ['截至2023年12月底累计完成投资', '本年完成投资'], null],
  ['某县2024年重点项目', ['4月完成投资', '5月完成投资'], null],
  ['某县2024年重点项目', ['计划5月开工'], null],
  ['某县2024年13月', [], null],
  [null, [], null],
])('%s %j → %s', (title, headings, month) => expect(monthOf(title, headings)).toBe(month));
