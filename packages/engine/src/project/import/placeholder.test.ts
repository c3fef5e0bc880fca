import { expect, test } from 'vitest';
import { isBroken, isPlaceholder } from './placeholder.ts';

test.each(['-', '--', '—', '——', '－', '/', '待定', '待 定', '暂无', '…'])('%s stands for nothing', (text) =>
  expect(isPlaceholder(text)).toBe(true),
);

test.each(['0', '待定路改造', '无锡市', 'A-1', '市水利局'])('%s says something', (text) =>
  expect(isPlaceholder(text)).toBe(false),
);

test.each([
  ['#REF!', true],
  ['#N/A', true],
  ['#1楼', false],
])('%s broken: %s', (text, broken) => expect(isBroken(text)).toBe(broken));
