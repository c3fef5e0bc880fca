import { expect, test } from 'vitest';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { bearersOf, foundingOrganisation, leadOf } from './index.ts';
import { slotRuleOf } from '../recurrence/index.ts';

const mechanism = shippedMechanism('linxi-demonstration');
const organisation = foundingOrganisation(mechanism);
const tour = slotRuleOf(mechanism, 'site-tour');
if (tour === undefined) throw new Error('The county has no tour.');
const swapped = {
  ...organisation,
  turns: [
    { rule: 'site-tour', key: '2018-05', lead: 'vice-magistrate-transport' },
    { rule: 'site-tour', key: '2018-06', lead: 'vice-magistrate-industry' },
  ],
};

test.each([
  ['2018-05', 'vice-magistrate-industry', 'vice-magistrate-transport'],
  ['2018-06', 'vice-magistrate-transport', 'vice-magistrate-industry'],
  // The same month of another year is another slot.
  ['2019-05', 'vice-magistrate-industry', 'vice-magistrate-industry'],
])('whoever swapped into the turn of %s leads it, in place of whom the rota names', (key, by, after) => {
  expect(leadOf(organisation, tour, key)).toBe(by);
  expect(leadOf(swapped, tour, key)).toBe(after);
});

test('the duty to lead and the liaison’s duty to plan follow the swap', () => {
  const context = {
    mechanism,
    organisation: swapped,
    date: '2018-05-01',
    subject: { slot: { rule: 'site-tour', key: '2018-05' } },
  };
  expect(bearersOf({ rota: 'site-tour' }, context)).toEqual([
    { kind: 'post', id: 'vice-magistrate-transport' },
  ]);
  expect(bearersOf({ liaisonOf: { rota: 'site-tour' } }, context)).toEqual([
    { kind: 'post', id: 'office-deputy-2' },
  ]);
});

test('of several swaps the last holds', () => {
  const again = {
    turns: [...swapped.turns, { rule: 'site-tour', key: '2018-05', lead: 'standing-vice-magistrate' }],
  };
  expect(leadOf(again, tour, '2018-05')).toBe('standing-vice-magistrate');
});
