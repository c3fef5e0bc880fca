import { expect, test } from 'vitest';
import { type OpenSections, openSection, titlesOf } from './category-path.ts';
import { plainSection, sectionMarker } from './section-marker.ts';

const paths = (...rows: string[]): string[] => {
  let open: OpenSections = [];
  return rows.map((row) => {
    open = openSection(open, sectionMarker(row) ?? plainSection(row));
    return titlesOf(open).join(' › ');
  });
};

test.each<[string, string[], string[]]>([
  [
    'three levels, each closing the deeper ones',
    ['一、基础设施', '（一）交通', '——铁路', '——航空', '（二）能源', '——风电', '二、产业', '（一）工业'],
    [
      '基础设施',
      '基础设施 › 交通',
      '基础设施 › 交通 › 铁路',
      '基础设施 › 交通 › 航空',
      '基础设施 › 能源',
      '基础设施 › 能源 › 风电',
      '产业',
      '产业 › 工业',
    ],
  ],
  [
    'a skipped level that comes later',
    ['一、甲', '——乙', '（一）丙', '——丁'],
    ['甲', '甲 › 乙', '甲 › 丙', '甲 › 丙 › 丁'],
  ],
  [
    'stages outside, numbered inside',
    ['续建项目110个', '一、交通', '二、能源', '新开工项目', '一、交通'],
    ['续建项目', '续建项目 › 交通', '续建项目 › 能源', '新开工项目', '新开工项目 › 交通'],
  ],
  [
    'stages inside numbered sections',
    ['一、交通', '续建', '新开工', '二、能源', '续建'],
    ['交通', '交通 › 续建', '交通 › 新开工', '能源', '能源 › 续建'],
  ],
  [
    'cities with stages',
    ['南宁市', '续建', '新开工', '桂林市', '续建'],
    ['南宁市', '南宁市 › 续建', '南宁市 › 新开工', '桂林市', '桂林市 › 续建'],
  ],
])('%s', (_, rows, expected) => expect(paths(...rows)).toEqual(expected));
