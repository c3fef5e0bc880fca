import { expect, test } from 'vitest';
import { renderFinding } from './render-finding.ts';

test('words of the mechanism language are said in ours', () => {
  const open = { code: 'unit-kind-empty', params: { kind: 'town' } } as const;
  expect(renderFinding('zh-CN', open).statement).toContain('每个 乡镇（街道）');
  expect(renderFinding('en', open).statement).toContain('every town');
});

test('a list of such words is said word by word', () => {
  const open = { code: 'extension-terms-not-stated', params: { terms: 'ask, times' } } as const;
  expect(renderFinding('zh-CN', open).statement).toBe('延期还有没写明的：最迟何时提出、可延几次。');
  expect(renderFinding('en', open).statement).toContain('until when it may be asked for, how often');
});

test('a list is set as lists are in the language, its items as they stand', () => {
  const collide = {
    code: 'slot-on-day-off',
    params: { name: 'ask', dates: '2018-04-30, 2018-06-18' },
  } as const;
  expect(renderFinding('zh-CN', collide).statement).toBe('ask排在这些休息日：2018-04-30、2018-06-18。');
  expect(renderFinding('en', collide).statement).toContain('2018-04-30, 2018-06-18');
});

test('why a line cannot be read is said in words, never by the name its reader gives it', () => {
  const broken = { code: 'syntax', params: { reason: 'TAB_AS_INDENT' } } as const;
  expect(renderFinding('zh-CN', broken).statement).toBe('这一行的写法读不懂：用制表符缩进，应改成空格。');
  expect(renderFinding('en', broken).statement).not.toContain('TAB_AS_INDENT');
});

test('what somebody wrote is quoted as it stands, also where it happens to be such a word', () => {
  expect(renderFinding('zh-CN', { code: 'unknown-key', params: { key: 'unit' } }).statement).toContain(
    '“unit”',
  );
});
