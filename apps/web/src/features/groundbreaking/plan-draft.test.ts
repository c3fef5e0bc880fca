import { expect, test } from 'vitest';
import { draftOf, noItem, noTask, planOf } from './plan-draft.ts';

const nothing = { agenda: [], route: [], tasks: [], service: '', contingency: '' };
const usual = {
  what: '彩排',
  owner: { kind: 'unit' as const, id: 'a' },
  before: 1,
  count: 'working' as const,
  fixedOn: null,
};
const event = {
  revision: 0,
  ruled: { clause: '一', items: ['观摩集中开工项目点'] },
  usualTasks: [usual],
  candidates: [],
};

test('begins with what the mechanism puts first and the usual tasks; what was begun stands as it was left', () => {
  const begun = draftOf(event, nothing);
  expect(begun.agenda).toEqual([{ ...noItem, title: '观摩集中开工项目点' }]);
  expect(planOf(begun).plan.tasks).toEqual([usual]);
  expect(planOf(draftOf({ ...event, revision: 3 }, nothing)).plan).toEqual(nothing);
});

test.each([
  ['3', 3],
  ['-2', -2],
  ['很早', 0],
  ['', 0],
  ['9999', 180],
])('%s days ahead are sent as %i', (before, sent) => {
  const draft = { ...draftOf(event, nothing), tasks: [{ ...noTask, what: '甲', before }] };
  expect(planOf(draft).plan.tasks[0]?.before).toBe(sent);
});

test('sends no row without a word', () => {
  const draft = { ...draftOf(event, nothing), agenda: [noItem], tasks: [noTask] };
  expect(planOf(draft).plan).toEqual(nothing);
});
