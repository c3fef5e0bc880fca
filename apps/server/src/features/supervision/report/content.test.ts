import { expect, test } from 'vitest';
import { outdated, type Passage, redrawn, reworded } from './content.ts';

const passage = (otherwise: Partial<Passage> = {}): Passage => ({
  id: 'overall',
  heading: '总体情况',
  text: '共3项。',
  edited: null,
  editedOver: null,
  ...otherwise,
});
const drawn = [{ id: 'overall', heading: '总体情况', text: '共4项。' }];

test('what nobody changed is drawn up anew', () => {
  expect(redrawn([passage()], drawn)).toEqual([passage({ text: '共4项。' })]);
});

test('what somebody changed stays when the figures are drawn up anew, and is then outdated', () => {
  const changed = reworded(passage(), '共3项，均按期。');
  expect(outdated(changed)).toBe(false);
  const [after] = redrawn([changed], drawn);
  expect(after).toEqual(passage({ text: '共4项。', edited: '共3项，均按期。', editedOver: '共3项。' }));
  expect(after && outdated(after)).toBe(true);
});

test('changed once more over the new figures it is no longer outdated; saved unchanged it still is', () => {
  const [stale] = redrawn([reworded(passage(), '共3项，均按期。')], drawn);
  if (!stale) throw new Error('no passage');
  expect(outdated(reworded(stale, '共4项，均按期。'))).toBe(false);
  expect(outdated(reworded(stale, '共3项，均按期。'))).toBe(true);
});

test.each([null, '共3项。'])('with %j the ledger speaks again', (words) => {
  expect(reworded(passage({ edited: '别的', editedOver: '共2项。' }), words)).toEqual(passage());
});
