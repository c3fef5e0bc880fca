import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays, officialCalendar } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { obligations } from '../obligation/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { publishedDate } from '../testing/arbitrary.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { loadOf, type LoadContext } from './index.ts';

const linxi = shippedMechanism('linxi-demonstration');
const may: LoadContext = {
  calendar: officialCalendar,
  organisation: foundingOrganisation(linxi),
  from: '2018-05-01',
  to: '2018-05-31',
};
const loadOn = (id: string, context: LoadContext = may, mechanism: Mechanism = linxi) =>
  loadOf(mechanism, context).find(({ bearer }) => bearer.id === id);

test.each([
  // Mondays in May 2018 that a meeting is on: 7, 14, 21, 28; and the tour, which is led in May and in November.
  ['vice-magistrate-culture', [{ month: '2018-05', duties: 4 }]],
  ['vice-magistrate-industry', [{ month: '2018-05', duties: 5 }]],
  // Both resolution meetings of the month.
  ['magistrate', [{ month: '2018-05', duties: 2 }]],
  ['supervision-office', [{ month: '2018-05', duties: 2 }]],
] as const)('%s bears what comes round in May', (id, months) => {
  expect(loadOn(id)?.months).toEqual(months);
});

test('what a unit bears counts for the unit, and for none of its posts', () => {
  expect(loadOn('key-projects-section')?.bearer.kind).toBe('unit');
  expect(loadOn('key-projects-clerk')).toBeUndefined();
});

test('what is skipped burdens nobody', () => {
  const arrangements = [{ rule: 'executive-meeting', key: '2018-W19', date: null }];
  expect(loadOn('vice-magistrate-culture', { ...may, arrangements })?.duties).toBe(3);
});

test('what is due in the month after counts there', () => {
  const duties = linxi.duties.map((duty) =>
    duty.id === 'compile-docket' ? { ...duty, due: { on: { day: 3 }, in: 'next' as const } } : duty,
  );
  expect(
    loadOn('key-projects-section', may, {
      ...linxi,
      duties: duties.filter(({ id }) => id === 'compile-docket'),
    })?.months,
  ).toEqual([{ month: '2018-06', duties: 2 }]);
});

test('the most burdened come first, and nothing that comes round is lost', () => {
  fc.assert(
    fc.property(publishedDate, fc.nat(200), (from, length) => {
      const context = { ...may, from, to: addCalendarDays(from, length) };
      const totals = loadOf(linxi, context).map(({ duties }) => duties);
      expect(totals).toEqual(totals.toSorted((one, other) => other - one));
      expect(totals.reduce((sum, duties) => sum + duties, 0)).toBe(
        obligations({ ...context, mechanism: linxi }).length,
      );
    }),
    { numRuns: 30 },
  );
});
