import { Text } from '@codemirror/state';
import { expect, test } from 'vitest';
import { marksIn } from './marks-in.ts';

const doc = Text.of(['guatu: 1', 'slots: [{ id: x, every: luck }]']);
const mark = (line: number, column: number, severity: 'error' | 'warning' | 'open' = 'error') =>
  marksIn(doc, [{ line, column, severity, message: 'm' }]).map((one) => [
    doc.sliceString(one.from, one.to),
    one.severity,
  ]);

test.each([
  ['a word', 1, 1, 'guatu:'],
  ['a value, without the comma behind it', 2, 15, 'x'],
  ['a value, without the brace behind it', 2, 25, 'luck'],
  ['a place behind its line', 1, 40, ''],
  ['a line behind the last', 9, 1, 'slots:'],
])('%s is marked', (_, line, column, word) => expect(mark(line, column)).toEqual([[word, 'error']]));

test('what a document leaves open is no warning', () => {
  expect(mark(1, 1, 'open')).toEqual([['guatu:', 'info']]);
  expect(mark(1, 1, 'warning')).toEqual([['guatu:', 'warning']]);
});
