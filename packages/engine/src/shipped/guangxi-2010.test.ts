import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import type { FindingCode } from '../finding/index.ts';
import { classesOf } from '../judgement/index.ts';
import { obligations } from '../obligation/index.ts';
import { foundingOrganisation, groupMembers, type Organisation } from '../organisation/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const guangxi = shippedMechanism('guangxi-2010');

test.each<[FindingCode, string | undefined, string | undefined]>([
  ['bearer-not-stated', 'keep-system', '二'],
  ['scoring-not-stated', undefined, '三'],
  ['consequence-when-not-stated', 'praise-good', '三'],
  ['consequence-when-not-stated', 'prefer-good', '三'],
  ['consequence-when-not-stated', 'criticise-poor', '三'],
  ['group-empty', 'city-commissions', '一'],
  ['group-empty', 'industry-departments', '一'],
  ['group-empty', 'approval-departments', '一'],
  ['bearer-unresolved', 'report-by-cities', '一'],
  ['bearer-unresolved', 'report-by-industry', '一'],
  ['bearer-unresolved', 'report-by-approval', '一'],
  ['issue-date-not-stated', undefined, '文首'],
  ['issuer-not-stated', undefined, '文首'],
  ['number-not-stated', undefined, '文首'],
  ['effective-not-stated', undefined, undefined],
  ['unit-kind-empty', undefined, undefined],
])('leaves open: %s %s', (code, rule, clause) => {
  const found = checkMechanism(guangxi, officialCalendar, { from: '2018-01-01', to: '2018-12-31' });
  expect(found.filter((one) => one.code === code).map((one) => [one.rule, one.clause])).toContainEqual([
    rule,
    clause,
  ]);
});

/** Two cities with their commissions, and two departments of the region, as the region would enter them. */
const entered: Organisation = {
  ...foundingOrganisation(guangxi),
  units: [
    ...guangxi.organisation.units,
    { id: 'city-a', name: '甲市人民政府', kind: 'government', level: 'city' },
    { id: 'city-b', name: '乙市人民政府', kind: 'government', level: 'city' },
    { id: 'commission-a', name: '甲市发改委', kind: 'bureau', level: 'city', parent: 'city-a' },
    { id: 'commission-b', name: '乙市发改委', kind: 'bureau', level: 'city', parent: 'city-b' },
    { id: 'transport-department', name: '交通主管部门', kind: 'bureau' },
    { id: 'land-department', name: '土地主管部门', kind: 'bureau' },
  ],
};

const owedIn = (month: string, organisation: Organisation = entered) =>
  obligations({
    mechanism: guangxi,
    calendar: officialCalendar,
    organisation,
    from: `${month}-01`,
    to: `${month}-28`,
  }).map(({ rule, bearer, due }) => [rule, bearer.id, due?.date]);

/** The fifth working day after the month, by the notices of 2018 and 2019. */
test.each<[string, string]>([
  // Thursday 1 February, 2, 5, 6, 7.
  ['2018-01', '2018-02-07'],
  ['2018-02', '2018-03-07'],
  // April 2, 3, 4; the 5th to the 7th are off, Sunday the 8th is worked; the 9th.
  ['2018-03', '2018-04-09'],
  // 1 May is off: May 2, 3, 4, 7, 8.
  ['2018-04', '2018-05-08'],
  // 1 to 7 October are off: October 8 to 12.
  ['2018-09', '2018-10-12'],
  // 1 January is off: January 2, 3, 4, 7, 8.
  ['2018-12', '2019-01-08'],
])('each city reports on %s by %s (一)', (month, due) => {
  expect(owedIn(month)).toEqual([
    ['report-by-cities', 'commission-a', due],
    ['report-by-cities', 'commission-b', due],
  ]);
});

test('a year without a notice counts calendar days, and does not pretend to know', () => {
  const [january] = obligations({
    mechanism: guangxi,
    calendar: officialCalendar,
    organisation: entered,
    from: '2010-01-01',
    to: '2010-01-31',
  });
  expect(january?.due).toEqual({ date: '2010-02-05', nominal: '2010-02-05', because: 'not-published' });
});

test('departments that the text does not name owe nothing until they are entered', () => {
  expect(owedIn('2018-01', foundingOrganisation(guangxi))).toEqual([]);
  const members = [{ unit: 'transport-department' }];
  const named = {
    ...guangxi,
    organisation: {
      ...guangxi.organisation,
      groups: guangxi.organisation.groups.map((group) =>
        group.id === 'industry-departments' ? { ...group, members } : group,
      ),
    },
  };
  const owed = obligations({
    mechanism: named,
    calendar: officialCalendar,
    organisation: entered,
    from: '2018-01-01',
    to: '2018-01-31',
  });
  expect(owed.map(({ rule, bearer, due }) => [rule, bearer.id, due?.date])).toEqual([
    ['report-by-cities', 'commission-a', '2018-02-07'],
    ['report-by-cities', 'commission-b', '2018-02-07'],
    ['report-by-industry', 'transport-department', '2018-02-07'],
  ]);
});

test('cities and departments of the region are assessed, the commissions of the cities are not (三)', () => {
  expect(groupMembers(guangxi, entered, 'assessed').map(({ id }) => id)).toEqual([
    'city-a',
    'city-b',
    'transport-department',
    'land-department',
  ]);
});

test('a project is of the kind in whose annex it stands (四)', () => {
  const project = { id: 'one', observations: [], lists: ['continued-2010', 'completing-2010'] };
  const yardstick = { mechanism: guangxi, calendar: officialCalendar };
  expect(classesOf(yardstick, project).map((one) => [one.class, one.in])).toEqual([
    ['new-start', false],
    ['continued', true],
    ['into-production', false],
    ['completing', true],
    ['early-stage', false],
  ]);
});
