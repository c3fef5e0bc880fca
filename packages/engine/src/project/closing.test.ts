import { expect, test } from 'vitest';
import { closedFrom } from './closing.ts';

test.each([
  ['the day after the limit', '2018-05', '2018-05-25', null, '2018-05-26'],
  ['a limit on the last day', '2018-05', '2018-05-31', null, '2018-06-01'],
  ['no limit: once the month is over', '2018-12', null, null, '2019-01-01'],
  ['February is over in March', '2018-02', null, null, '2018-03-01'],
  [
    'the office closes sooner',
    '2018-05',
    '2018-05-25',
    { closed: true, decidedOn: '2018-05-18' },
    '2018-05-18',
  ],
  ['the office keeps it open', '2018-05', '2018-05-25', { closed: false, decidedOn: '2018-05-28' }, null],
])('%s', (_case, month, due, decided, from) => {
  expect(closedFrom(month, due, decided)).toBe(from);
});
