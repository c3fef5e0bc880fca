import { expect, test } from 'vitest';
import { differingParts, type ItemDraft } from './item-draft.ts';

const draft: ItemDraft = {
  revision: 1,
  unitId: 'land-bureau',
  requirement: '落实指标',
  limitOn: '2018-06-15',
};

test('a draft differs by what it says, not by the revision it began from', () => {
  expect(differingParts(draft, { ...draft, revision: 2 })).toEqual([]);
  expect(differingParts(draft, { ...draft, unitId: null, limitOn: '' })).toEqual(['unitId', 'limitOn']);
});
