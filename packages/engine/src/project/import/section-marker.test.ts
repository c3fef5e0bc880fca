import { expect, test } from 'vitest';
import { loneNumbering, plainSection, type SectionStyle, sectionMarker } from './section-marker.ts';

test.each<[string, SectionStyle, string, number | null]>([
  ['一、基础设施', 'chinese', '基础设施', null],
  ['十二、其他', 'chinese', '其他', null],
  ['（一）交通', 'chinese-in-brackets', '交通', null],
  ['(四) 城市基础设施（共33项）', 'chinese-in-brackets', '城市基础设施', 33],
  ['——铁路', 'dash', '铁路', null],
  ['--铁路', 'dash', '铁路', null],
  ['Ⅰ、机场（9项）', 'roman', '机场', 9],
  ['II.港口', 'roman', '港口', null],
  ['① 交通项目7个', 'circled', '交通项目', 7],
  ['-1 信息基础设施', 'hyphen-number', '信息基础设施', null],
  ['【预备】(1个)', 'stage', '预备', 1],
  ['4.房地产开发', 'arabic', '房地产开发', null],
  ['（1）市政道路', 'arabic-in-brackets', '市政道路', null],
  ['第一部分 续建项目', 'part', '续建项目', null],
])('%s is a %s section “%s”', (text, style, title, declaredCount) =>
  expect(sectionMarker(text)).toEqual({ style, title, declaredCount }),
);

test.each(['基础设施', '110千伏变电站', '1.5万亩高标准农田', '——', '一期工程', 'IV级航道', ''])(
  '%o is not numbered as a section',
  (text) => expect(sectionMarker(text)).toBeNull(),
);

test.each<[string, SectionStyle | null]>([
  ['一', 'chinese'],
  ['（二）', 'chinese-in-brackets'],
  ['Ⅲ', 'roman'],
  ['①', 'circled'],
  ['428-442', 'arabic'],
  ['12', null],
  ['1.1', null],
  ['', null],
])('%o alone in the number column: %s', (text, style) => expect(loneNumbering(text)).toBe(style));

test.each<[string, SectionStyle, string, number | null]>([
  ['续建', 'stage', '续建', null],
  ['续建项目110个', 'stage', '续建项目', 110],
  ['新开工项目（73项）', 'stage', '新开工项目', 73],
  ['南 宁 市', 'place', '南宁市', null],
  ['自治区教育厅', 'unit', '自治区教育厅', null],
  ['高新区管委会', 'unit', '高新区管委会', null],
  ['文化旅游', 'plain', '文化旅游', null],
])('%s without numbering is a %s section', (text, style, title, declaredCount) =>
  expect(plainSection(text)).toEqual({ style, title, declaredCount }),
);
