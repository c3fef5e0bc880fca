import { expect, test } from 'vitest';
import { withoutKeys } from './without-keys.ts';

test.each([
  [
    '定下来后写明几天之内（`within`），或者另立一项待定事项。',
    '定下来后写明几天之内，或者另立一项待定事项。',
  ],
  ['答复这一待定事项（`settings` 的 `answer`：`upper` 或 `lower`）。', '答复这一待定事项。'],
  ['Add it when known (`issued.by`): minutes bear it.', 'Add it when known: minutes bear it.'],
  ['按月（当月算满）还是按天。', '按月（当月算满）还是按天。'],
])('%s', (advice, said) => {
  expect(withoutKeys(advice)).toBe(said);
});
