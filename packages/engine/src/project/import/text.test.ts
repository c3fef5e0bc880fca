import { expect, test } from 'vitest';
import { marksIn, nameKey, oneLine } from './text.ts';

test.each([
  ['南 宁 市', '南宁市'],
  [' 前期工作或工程\n形象进度目标 ', '前期工作或工程形象进度目标'],
  ['Phase  2\nwest', 'Phase 2 west'],
  ['S301 永安关至龙胜线', 'S301永安关至龙胜线'],
  ['1.完成规划。\n2.取得批复', '1.完成规划。2.取得批复'],
])('%o as one line', (text, line) => expect(oneLine(text)).toBe(line));

test.each([
  ['★恭城县社坪水库', '恭城县社坪水库'],
  ['灵渠（南渠）三期', '灵渠(南渠） 三期'],
  ['会展中心（暂定名）', '会展中心'],
  ['Ｓ301线', 's301线'],
  ['北京——上海高铁', '北京-上海高铁'],
])('%s is the same name as %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

test('an empty bracket is not a name, and a number in a name counts', () => {
  expect(nameKey('一期')).not.toBe(nameKey('二期'));
  expect(nameKey('水厂1号')).not.toBe(nameKey('水厂2号'));
});

test('marks are found once each', () => expect(marksIn('★▲★机场')).toEqual(['★', '▲']));
