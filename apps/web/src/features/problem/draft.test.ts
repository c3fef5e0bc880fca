import { expect, test } from 'vitest';
import { contentOf, emptyDraft, withLine, withNewLine, withoutLine } from './draft.ts';

const line = { what: '用地预审', dueOn: '2018-06-15' };

test('lines that nobody filled in are not sent, half-filled ones are, to be refused where they stand', () => {
  const half = { what: '报批', dueOn: '' };
  expect(contentOf({ ...emptyDraft, plan: [line, { what: ' ', dueOn: '' }, half] }).plan).toEqual([
    line,
    half,
  ]);
});

test.each([
  ['', null],
  ['  ', null],
  ['专班', '专班'],
])('the team %j is sent as %j', (team, sent) => {
  expect(contentOf({ ...emptyDraft, team }).team).toBe(sent);
});

test('lines are written, added and removed in their place', () => {
  const plan = withNewLine([line]);
  expect(withLine(plan, 1, { what: '报批', dueOn: '' })).toEqual([line, { what: '报批', dueOn: '' }]);
  expect(withoutLine(plan, 0)).toEqual([{ what: '', dueOn: '' }]);
});
