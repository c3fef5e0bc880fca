import { expect, test } from 'vitest';
import { cutLength, hasOpenBracket, looksCutOff } from './cut-off.ts';

const of = (length: number, count: number): string[] =>
  Array.from({ length: count }, () => '长'.repeat(length));

test.each<[string, string[], number | null]>([
  ['a pile at twenty', [...of(20, 9), ...of(19, 2), ...of(8, 30)], 20],
  ['a slope that ends at twenty', [...of(20, 4), ...of(19, 5), ...of(18, 6)], null],
  ['two of the longest only', [...of(20, 2), ...of(8, 30)], null],
  ['short names that are all alike', of(6, 10), null],
  ['nothing', [], null],
])('the cut length of %s', (_, texts, expected) => expect(cutLength(texts)).toBe(expected));

test.each<[string, number | null, boolean]>([
  ['广西壮族自治区桂林市临桂区水务水利设施P', 20, true],
  ['开展前期工作，完成施工图的设计与审查等。', 20, false],
  ['项目位于平山街道办事处与二塘乡，对南湾河', null, false],
  ['项目用地500亩，主要建设内容包括：', null, true],
  ['新建水厂，', 20, false],
])('%s cut at %s: %s', (text, cut, expected) => expect(looksCutOff(text, cut)).toBe(expected));

test.each([
  ['智慧停车项目（一期', true],
  ['道路（一期）', false],
  ['道路（一期)', false],
])('%s leaves a bracket open: %s', (text, open) => expect(hasOpenBracket(text)).toBe(open));
