import { rewrite } from '@guatu/engine';
import { expect, test } from 'vitest';
import { setTurn } from './set-turn.ts';

const text = `rota:
  - { months: [1, 7], lead: a } # the elder
  - { months: [2], lead: b } # the younger
after: 1
`;
const rota = [
  { months: [1, 7], lead: 'a' },
  { months: [2], lead: 'b' },
];

test.each<[string, number, string | null, string, string]>([
  [
    'one month of two to somebody new',
    7,
    'c',
    '[1, 7], lead: a } # the elder\n  - { months: [2], lead: b } # the younger',
    '[1], lead: a } # the elder\n  - { months: [2], lead: b } # the younger\n  - { months: [7], lead: c }',
  ],
  [
    'one month of two to who has another',
    1,
    'b',
    '[1, 7], lead: a } # the elder\n  - { months: [2]',
    '[7], lead: a } # the elder\n  - { months: [1, 2]',
  ],
  ['an only month to somebody new', 2, 'c', '[2], lead: b', '[2], lead: c'],
  [
    'an only month to who has others',
    2,
    'a',
    '[1, 7], lead: a } # the elder\n  - { months: [2], lead: b } # the younger\n',
    '[1, 2, 7], lead: a } # the elder\n',
  ],
  ['a month that nobody had', 3, 'b', '[2]', '[2, 3]'],
  ['a month to nobody', 7, null, '[1, 7]', '[1]'],
  ['an only month to nobody', 2, null, '  - { months: [2], lead: b } # the younger\n', ''],
  ['a month to who has it', 1, 'a', 'rota', 'rota'],
  ['nobody’s month to nobody', 5, null, 'rota', 'rota'],
])('%s', (_, month, lead, piece, by) => {
  expect(text).toContain(piece);
  expect(setTurn(text, ['rota'], rota, month, lead)).toBe(text.replace(piece, by));
});

test('a rota can be emptied', () => {
  const one = rewrite('rota:\n  - { months: [1], lead: a }\n', ['rota', 0], undefined);
  expect(one).toBe('rota:\n  []\n');
});
