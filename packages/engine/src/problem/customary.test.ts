import { expect, test } from 'vitest';
import { smallMechanism } from '../testing/small-mechanism.ts';
import { problemLadder, problemRuleOf } from './index.ts';

test('where a document says nothing of problems, whoever is responsible hands them in, and a docket is made', () => {
  const rule = problemRuleOf(smallMechanism(''));
  expect(problemLadder(rule)).toEqual([
    'raised',
    'submitted',
    'docketed',
    'decided',
    'carried-out',
    'closed',
  ]);
  expect(rule.docket.mandatory).toEqual(['responsible-unit', 'requirement', 'limit']);
});
