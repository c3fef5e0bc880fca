import { describe, expect, test } from 'vitest';
import { bindingDeviations, type DecisionWords, deviations } from './index.ts';

const decision = (otherwise: Partial<DecisionWords> = {}): DecisionWords => ({
  id: 'one',
  requirement: '调剂用地指标5亩',
  lead: '县国土资源局',
  assisting: ['县水务局', '县林业局'],
  limit: '2018-06-15',
  ...otherwise,
});

describe('minutes beside what was recorded', () => {
  test.each<[string, DecisionWords[], [id: string, part: string][], binding: number]>([
    ['the same', [decision()], [], 0],
    ['other words', [decision({ requirement: '落实用地指标5亩' })], [['one', 'requirement']], 0],
    ['another unit', [decision({ lead: '县水务局' })], [['one', 'lead']], 1],
    ['the same units in another order', [decision({ assisting: ['县林业局', '县水务局'] })], [], 0],
    ['a unit less', [decision({ assisting: ['县水务局'] })], [['one', 'assisting']], 1],
    ['another day', [decision({ limit: '2018-06-16' })], [['one', 'limit']], 1],
    ['nothing of it', [], [['one', 'decision']], 1],
    ['one more', [decision(), decision({ id: 'two' })], [['two', 'decision']], 1],
  ])('say %s', (_, minuted, found, binding) => {
    const differing = deviations([decision()], minuted);
    expect(differing.map(({ id, part }) => [id, part])).toEqual(found);
    expect(bindingDeviations(differing)).toHaveLength(binding);
  });
});
