import { describe, expect, test } from 'vitest';
import type { SignOff } from '../mechanism/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { draftingHands, signingHands } from './index.ts';

const shilin = shippedMechanism('shilin-2018');
const chair: SignOff = { by: { relation: 'chair' }, as: 'sign' };
const clerk: SignOff = { by: { post: 'office-clerk' }, as: 'draft' };
const director: SignOff = { by: { post: 'office-director' }, as: 'review', clause: '一' };

/** The shipped mechanism with a chain at duties of that action. */
const withChain = (action: string, signOff: SignOff[]) => ({
  ...shilin,
  duties: shilin.duties.map((duty) => (duty.action === action ? { ...duty, signOff } : duty)),
});

describe('the hands through which minutes go', () => {
  test('where the document names none, it is whoever chaired', () => {
    expect(signingHands(shilin)).toEqual([chair]);
    expect(draftingHands(shilin)).toEqual([]);
  });

  test.each(['issue-minutes', 'sign-minutes'])('stand in its order at %s', (action) => {
    expect(signingHands(withChain(action, [clerk, director, chair]))).toEqual([director, chair]);
    expect(draftingHands(withChain(action, [clerk, director, chair]))).toEqual([clerk]);
  });

  test('a chain that names only who drafts is signed by whoever chaired', () => {
    expect(signingHands(withChain('issue-minutes', [clerk]))).toEqual([chair]);
  });
});
