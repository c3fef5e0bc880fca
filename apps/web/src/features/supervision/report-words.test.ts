import { expect, test } from 'vitest';
import { said, toSend, wordsOf } from './report-words.ts';
import type { ReportDraft } from './supervision-queries.ts';

const passage = { id: 'overall', heading: '总体情况', drawn: '共3项。', edited: null, outdated: false };
const draft: ReportDraft = {
  id: '1',
  kind: 'bulletin',
  revision: 4,
  coversFrom: '2018-05-15',
  asOf: '2018-05-24',
  title: '通报',
  addressee: null,
  copies: ['甲', '乙'],
  signedBy: '某某',
  passages: [passage, { ...passage, id: 'next', edited: '抓紧。' }],
  matters: 3,
  paper: null,
};
const words = wordsOf(draft, '、');
const typed = (passages: Record<string, string>) =>
  toSend(draft, { ...words, passages }).passages.map((one) => one.words);

test('a passage says what was typed, else what the office had, else what the ledger has', () => {
  expect(draft.passages.map((one) => said(one, words))).toEqual(['共3项。', '抓紧。']);
  expect(said(passage, { ...words, passages: { overall: '很好。' } })).toBe('很好。');
});

test.each([
  [{}, [null, '抓紧。']],
  [{ overall: '共3项，很好。' }, ['共3项，很好。', '抓紧。']],
  // The ledger's own words, or none, are left to the ledger.
  [{ next: '共3项。' }, [null, null]],
  [{ next: '  ' }, [null, null]],
])('typed %j, it sends %j', (passages, sent) => expect(typed(passages)).toEqual(sent));

test('names are sent one by one, and nobody in particular as nobody', () => {
  expect(toSend(draft, words)).toMatchObject({ id: '1', revision: 4, copies: ['甲', '乙'], addressee: null });
});
