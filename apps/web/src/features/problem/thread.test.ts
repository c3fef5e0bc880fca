import { expect, test } from 'vitest';
import { threadOf } from './thread.ts';

const step = (state: 'raised' | 'reviewed', at: string) => ({
  state,
  on: at.slice(0, 10),
  until: null,
  days: 0,
  waitedFor: [],
  at,
  by: null,
  note: null,
});
const remark = (content: string, at: string) => ({
  id: content,
  content,
  on: at.slice(0, 10),
  at,
  by: { person: '何渠', postName: null },
  files: [],
});

test('what was said stands between the steps, in the order of time', () => {
  const thread = threadOf({
    path: [step('raised', '2018-05-10T01:00:00Z'), step('reviewed', '2018-05-11T01:00:00Z')],
    remarks: [
      remark('同时', '2018-05-10T01:00:00Z'),
      remark('次日', '2018-05-11T00:59:59Z'),
      remark('以后', '2018-05-12T01:00:00Z'),
    ],
  });
  expect(thread.map((entry) => (entry.kind === 'step' ? entry.step.state : entry.remark.content))).toEqual([
    'raised',
    '同时',
    '次日',
    'reviewed',
    '以后',
  ]);
  expect(thread.flatMap((entry) => (entry.kind === 'step' ? entry.here : []))).toEqual([false, true]);
});
