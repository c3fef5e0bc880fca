import { expect, test } from 'vitest';
import { groupFindings } from './group-findings.ts';
import type { Finding } from './mechanism-query.ts';

const finding = (code: Finding['code'], line: number): Finding => ({
  code,
  severity: 'warning',
  rule: null,
  clause: null,
  line,
  column: 1,
  params: {},
  answered: false,
});

test('what is said of several places is one group, where it is first told, and keeps its order', () => {
  const groups = groupFindings([
    finding('slot-on-day-off', 9),
    finding('cutoff-on-day-off', 7),
    finding('slot-on-day-off', 3),
  ]);
  expect(groups.map(({ code, findings }) => [code, ...findings.map(({ line }) => line)])).toEqual([
    ['slot-on-day-off', 9, 3],
    ['cutoff-on-day-off', 7],
  ]);
});

test('nothing makes no group', () => {
  expect(groupFindings([])).toEqual([]);
});
