import { expect, test } from 'vitest';
import {
  differingParts,
  draftOf,
  draftOfReport,
  freshPhotograph,
  reportOf,
  withChosen,
  withStored,
} from './draft.ts';
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

const known = { takenAt: '2018-05-02T01:00:00Z', place: null };

test('a photograph found again is not there twice, and keeps what was said of it', () => {
  const said = photograph({ caption: '东立面' });
  expect(withChosen([said], { fileId: 'a', preview: 'blob:1' })).toEqual([{ ...said, preview: 'blob:1' }]);
  expect(withChosen([said], { fileId: 'b', preview: 'blob:2' })).toHaveLength(2);
});

test('a photograph that has arrived is called as the server calls it', () => {
  const onItsWay = photograph({ fileId: 'waiting:k', caption: '东立面' });
  const file = { id: 'sha', name: 'a.jpg', width: 1, ...known };
  expect(withStored([onItsWay], 'waiting:k', file)).toEqual([{ ...onItsWay, fileId: 'sha', ...known }]);
  // The same picture, chosen twice.
  expect(withStored([photograph({ fileId: 'sha' }), onItsWay], 'waiting:k', file)).toHaveLength(1);
  expect(withStored([photograph({})], 'waiting:k', file)).toEqual([photograph({})]);
});

test('a report that waits opens as it was written', () => {
  const draft = {
    completed: '3',
    statistics: '2',
    progress: '封顶',
    problems: '',
    explanation: '核实',
    photographs: [photograph({ fileId: 'waiting:k', caption: '东', keepPlace: true })],
  };
  const report = reportOf(draft);
  if (report === null) throw new Error('cannot be sent');
  expect(draftOfReport({ id: 'p', month: '2018-05', revision: 1, ...report })).toEqual(draft);
});

test('where a picture is shown from is no difference between two drafts', () => {
  const draft = { ...draftOf(entry({})), photographs: [photograph({})] };
  expect(differingParts(draft, { ...draft, photographs: [photograph({ preview: 'blob:1' })] })).toEqual([]);
});
