import { expect, test } from 'vitest';
import { renderFinding } from './render-finding.ts';

test('words of the mechanism language are said in ours', () => {
  const open = { code: 'unit-kind-empty', params: { kind: 'town' } } as const;
  expect(renderFinding('zh-CN', open).statement).toContain('每个 乡镇（街道）');
  expect(renderFinding('en', open).statement).toContain('every town');
});

test('a list of such words is said word by word', () => {
  const open = { code: 'extension-terms-not-stated', params: { terms: 'ask, times' } } as const;
  expect(renderFinding('zh-CN', open).statement).toBe('延期还有没写明的：最迟何时提出, 可延几次。');
});

test('what somebody wrote is quoted as it stands, also where it happens to be such a word', () => {
  expect(renderFinding('zh-CN', { code: 'unknown-key', params: { key: 'unit' } }).statement).toContain(
    '“unit”',
  );
});
