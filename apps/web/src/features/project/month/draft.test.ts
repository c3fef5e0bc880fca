import { expect, test } from 'vitest';
import { differingParts, draftOf, freshPhotograph, reportOf } from './draft.ts';
import type { MonthEntry } from './month-query.ts';

const entry = (more: Partial<MonthEntry>): MonthEntry =>
  ({
    report: null,
    last: { month: '2018-04', completed: 10_000, progress: '路基完成', problems: '拆迁' },
    ...more,
  }) as MonthEntry;

const photograph = (more: object) => ({
  ...freshPhotograph('a'),
  ...more,
});

test('a draft begins with last month’s words, not with its sum', () => {
  expect(draftOf(entry({}))).toEqual({
    completed: '',
    statistics: '',
    progress: '路基完成',
    problems: '拆迁',
    explanation: '',
    photographs: [],
  });
});

test('a correction begins with what was reported', () => {
  const report = { completed: 30_000, statistics: 20_000, progress: '铺油', problems: null, photographs: [] };
  expect(draftOf(entry({ report: report as never }))).toMatchObject({ completed: '3', statistics: '2' });
});

test.each([
  [{ completed: '', statistics: '', progress: '有' }],
  [{ completed: '3', statistics: '', progress: ' ' }],
  [{ completed: '3', statistics: '三', progress: '有' }],
])('%j cannot be sent yet', (said) => {
  expect(reportOf({ problems: '', explanation: '', photographs: [], ...said })).toBeNull();
});

test('empty words are none', () => {
  const photographs = [photograph({ caption: ' ', angle: ' ' })];
  const draft = {
    completed: '3',
    statistics: ' ',
    progress: ' 有 ',
    problems: ' ',
    explanation: '',
    photographs,
  };
  expect(reportOf(draft)).toEqual({
    completed: 30_000,
    statistics: null,
    progress: '有',
    problems: null,
    explanation: null,
    photographs: [{ fileId: 'a', caption: null, stage: null, angle: null, keepPlace: false }],
  });
});

test('two drafts differ in the sum as well as in words and photographs', () => {
  const mine = { ...draftOf(entry({})), completed: '3' };
  const theirs = { ...mine, completed: '5', photographs: [photograph({})] };
  expect(differingParts(mine, theirs)).toEqual(['completed', 'photographs']);
  expect(differingParts(mine, { ...mine, photographs: [] })).toEqual([]);
});
