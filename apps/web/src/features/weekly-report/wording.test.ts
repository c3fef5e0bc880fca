import { expect, test } from 'vitest';
import type { ReportLine } from './weekly-queries.ts';
import {
  changed,
  differencesOf,
  isTyped,
  type Line,
  linesWith,
  moved,
  nothingTyped,
  toSend,
} from './wording.ts';

const line = (id: string, otherwise: Partial<ReportLine> = {}): ReportLine => ({
  id,
  section: 'problems',
  sentence: {
    kind: 'problem-open',
    section: 'problems',
    source: { of: 'problem', id, part: null },
    figures: {},
  },
  words: null,
  dropped: false,
  beneath: 'same',
  ...otherwise,
});
const report = {
  lines: [line('a'), line('b', { dropped: true }), line('c'), line('d', { section: 'other' })],
};
const ref = { slotKey: '2018-W20', bearerKind: 'post', bearerId: 'leader' } as const;
const ledger = ({ id }: Line) => `账上的${id}`;
const sent = (typed: Parameters<typeof linesWith>[1], lines = report) =>
  toSend(ref, 3, linesWith(lines, typed), ledger);
const ids = (typed: Parameters<typeof linesWith>[1]) => linesWith(report, typed).map(({ id }) => id);

test('a report that nobody touched sends what was stored', () => {
  expect(isTyped(nothingTyped)).toBe(false);
  expect(sent(nothingTyped)).toEqual({
    ...ref,
    revision: 3,
    edits: [{ id: 'b', section: 'problems', words: null, dropped: true, seen: false }],
    own: [],
    order: ['a', 'b', 'c', 'd'],
  });
});

test('words that say what the ledger says are left to it, and so are none', () => {
  const typed = changed(changed(nothingTyped, 'a', { words: ' 账上的a ' }), 'c', { words: '' });
  expect(sent(typed).edits.map(({ id }) => id)).toEqual(['b']);
  expect(sent(changed(nothingTyped, 'a', { words: '正在协调' })).edits[0]).toMatchObject({
    words: '正在协调',
  });
});

test('a line moves past what was dropped, and stays within its section', () => {
  const lines = linesWith(report, nothingTyped);
  expect(ids(moved(nothingTyped, lines, 'c', -1))).toEqual(['c', 'b', 'a', 'd']);
  expect(moved(nothingTyped, lines, 'a', -1)).toBe(nothingTyped);
  expect(moved(nothingTyped, lines, 'c', 1)).toBe(nothingTyped);
});

test('a sentence is added and removed again; an empty one is not sent', () => {
  const added = { ...nothingTyped, added: [{ id: 'new', section: 'other' as const }] };
  expect(sent(added).own).toEqual([]);
  const worded = changed(added, 'new', { words: '请县里支持' });
  expect(sent(worded).own).toEqual([{ id: 'new', section: 'other', words: '请县里支持' }]);
  expect(ids(changed(worded, 'new', { dropped: true }))).not.toContain('new');
});

test('what was typed stands over a later reading: of a line that is still there, and of one that changed', () => {
  const typed = changed(nothingTyped, 'a', { words: '正在协调' });
  const later = { lines: [line('x'), line('a', { beneath: 'changed', words: '对方写的' })] };
  expect(linesWith(later, typed).map(({ id, words }) => [id, words])).toEqual([
    ['x', null],
    ['a', '正在协调'],
  ]);
});

test('what was typed is held against what somebody else wrote meanwhile, line by line', () => {
  const typed = changed(changed(nothingTyped, 'a', { words: '正在协调' }), 'c', { words: '' });
  const later = { lines: [line('a', { words: '对方写的' }), line('b', { words: '对方改的' }), line('c')] };
  expect(differencesOf(later, typed, ledger)).toEqual([
    { section: 'problems', theirs: '对方写的', mine: '正在协调' },
  ]);
});
