import { describe, expect, test } from 'vitest';
import { draftOf, further, rearranged, stepsOf } from './plan-draft.ts';

const steps = [
  { key: 'base', name: '基础完工', days: 60, spare: 0, after: [] },
  { key: 'frame', name: '主体封顶', days: 90, spare: 7, after: ['base'] },
  { key: 'finish', name: '竣工', days: 30, spare: 0, after: ['base', 'frame'] },
];

describe('a draft of a plan', () => {
  test('says the same steps again', () => expect(stepsOf(draftOf(steps))).toEqual({ steps }));

  test.each(['1、2', '1,2', '1 2', '1，2，2'])('reads %s', (after) => {
    const [base, frame, finish] = draftOf(steps);
    if (!base || !frame || !finish) throw new Error('three rows');
    expect(stepsOf([base, frame, { ...finish, after }])).toEqual({ steps });
  });

  test('names a row that is not there', () => {
    const draft = draftOf(steps).map((step) => ({ ...step, after: '7' }));
    expect(stepsOf(draft)).toEqual({ unknown: 7 });
  });

  test('keeps what waits for what when a row goes or moves', () => {
    const draft = draftOf(steps);
    expect(rearranged(draft, ['base', 'finish']).map(({ after }) => after)).toEqual(['', '1']);
    expect(rearranged(draft, ['frame', 'base', 'finish']).map(({ after }) => after)).toEqual([
      '2',
      '',
      '2、1',
    ]);
  });

  test('gets a further row after the last, with a key of its own', () => {
    expect(further([])).toMatchObject({ key: 'step-1', after: '' });
    const two = [further([]), { ...further([]), key: 'step-3' }];
    expect(further(two)).toMatchObject({ key: 'step-4', after: '2' });
  });
});
