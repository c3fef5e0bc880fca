import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { obligations } from '../obligation/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const mechanism = shippedMechanism('aheqi-rivers-2022');
const calendar = officialCalendar;

/** With one chief a level, and one patroller, filled in. */
const filled: Mechanism = {
  ...mechanism,
  organisation: {
    ...mechanism.organisation,
    posts: mechanism.organisation.groups.map(({ id, name }) => ({
      id: `${id}-post`,
      unit: 'county-government',
      name,
      kind: 'leader',
    })),
    groups: mechanism.organisation.groups.map((group) => ({ ...group, members: [`${group.id}-post`] })),
  },
};
const year = obligations({
  mechanism: filled,
  calendar,
  organisation: foundingOrganisation(filled),
  // The weeks that begin in 2022: the first Monday is 3 January, the last 26 December.
  from: '2022-01-03',
  to: '2022-12-31',
});

/** Of the 52 Mondays of 2022, 43 lie from 7 March on. */
test.each([
  ['patrol-as-county', 4, '2022-Q1', '2022-03-31', '2022-Q4', '2022-12-31'],
  ['patrol-as-township', 10, '2022-03', '2022-03-31', '2022-12', '2022-12-31'],
  ['patrol-as-village', 43, '2022-W10', '2022-03-13', '2022-W52', '2023-01-01'],
  ['patrol-as-patroller', 52, '2022-W01', '2022-01-09', '2022-W52', '2023-01-01'],
])('%s is owed %i times in the year, from %s (by %s) to %s (by %s)', (rule, count, ...ends) => {
  const owed = year.filter((one) => one.rule === rule);
  expect(owed).toHaveLength(count);
  expect([owed.at(0), owed.at(-1)].flatMap((one) => [one?.slot, one?.due?.date])).toEqual(ends);
});

test('the checker says that it has no number', () => {
  const findings = checkMechanism(mechanism, calendar, { from: '2022-01-01', to: '2022-12-31' });
  expect(findings.map(({ code }) => code)).toContain('number-not-stated');
});
