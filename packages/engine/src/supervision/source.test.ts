import { expect, test } from 'vitest';
import { entryRefused, enteredSources, type SupervisionEntry } from './index.ts';

const today = '2018-05-20';
const entry: SupervisionEntry = {
  decidedOn: '2018-05-18',
  limit: '2018-06-15',
  lead: 'water-bureau',
  assisting: ['land-bureau'],
};

test.each<[Partial<SupervisionEntry>, ReturnType<typeof entryRefused>]>([
  [{}, null],
  [{ decidedOn: today }, null],
  [{ decidedOn: '2018-05-21' }, { code: 'supervision-source-ahead', params: { today } }],
  [{ limit: '2018-05-18' }, null],
  [{ limit: '2018-05-17' }, { code: 'supervision-limit-before-source', params: { decidedOn: '2018-05-18' } }],
  // Late already when it reaches the register: still to be followed up.
  [{ limit: '2018-05-19' }, null],
  [{ assisting: [] }, null],
  [{ assisting: ['land-bureau', 'water-bureau'] }, { code: 'supervision-lead-assists' }],
])('with %j: %j', (otherwise, expected) => {
  expect(entryRefused({ ...entry, ...otherwise }, today)).toEqual(expected);
});

test('decisions of minutes are never entered by hand', () => {
  expect(enteredSources).not.toContain('minutes');
});
