import { describe, expect, test } from 'vitest';
import { smallMechanism } from '../testing/small-mechanism.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { problemLadder, problemRuleOf, withCustomaryDuties } from './index.ts';

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

describe('whom custom makes do it', () => {
  test('is nobody where the text says who', () => {
    const shilin = shippedMechanism('shilin-2018');
    expect(withCustomaryDuties(shilin)).toBe(shilin);
  });

  test('is the responsible unit, and for verifying whoever verifies decisions', () => {
    const { duties } = withCustomaryDuties(shippedMechanism('bureau-supervision'));
    const bearer = (action: string) => duties.find((duty) => duty.action === action)?.bearer;
    expect(bearer('raise-problem')).toEqual({ relation: 'responsible-unit' });
    expect(bearer('submit-problem')).toEqual({ relation: 'responsible-unit' });
    expect(bearer('verify-problem')).toEqual({ post: 'inspector' });
  });
});

test('a document that tells no kinds apart has all that are usual', () => {
  const { problems } = shippedMechanism('shilin-2018');
  if (problems === 'not-stated') throw new Error('Shilin says something of problems.');
  expect(problemRuleOf({ problems: { ...problems, kinds: [] } }).kinds).toContain('land');
});
