import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { obligations } from '../obligation/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { slotsBetween } from '../recurrence/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const mechanism = shippedMechanism('malantun-rivers-2018');
const calendar = officialCalendar;
const owed = (rules: Mechanism, from: string, to: string) =>
  obligations({ mechanism: rules, calendar, organisation: foundingOrganisation(rules), from, to });

/** With the list of annex 2 filled in: one chief at each level. */
const filled: Mechanism = {
  ...mechanism,
  organisation: {
    ...mechanism.organisation,
    posts: [
      ...mechanism.organisation.posts,
      { id: 'town-chief', unit: 'town-government', name: '某河镇级河长', kind: 'deputy' },
      { id: 'village-chief', unit: 'town-government', name: '某河村级河长', kind: 'clerk' },
    ],
    groups: mechanism.organisation.groups.map((group) => ({
      ...group,
      members: [group.id === 'town-river-chiefs' ? 'town-chief' : 'village-chief'],
    })),
  },
};

test('three patrols in June, on whatever days; the week ends on Sunday; the summary comes at the end of the month', () => {
  const june = owed(filled, '2018-06-04', '2018-06-30').map(({ rule, slot, bearer, due }) => [
    rule,
    slot,
    bearer.id,
    due?.date,
    due?.because,
  ]);
  expect(june).toEqual([
    ['patrol-as-town', '2018-06', 'town-chief', '2018-06-30', 'end-of-window'],
    ['patrol-as-town', '2018-06#2', 'town-chief', '2018-06-30', 'end-of-window'],
    ['patrol-as-town', '2018-06#3', 'town-chief', '2018-06-30', 'end-of-window'],
    ['patrol-as-village', '2018-W23', 'village-chief', '2018-06-10', 'end-of-window'],
    ['patrol-as-village', '2018-W24', 'village-chief', '2018-06-17', 'end-of-window'],
    ['patrol-as-village', '2018-W25', 'village-chief', '2018-06-24', 'end-of-window'],
    ['patrol-as-village', '2018-W26', 'village-chief', '2018-07-01', 'end-of-window'],
    ['summarise-month', '2018-06#end', 'river-chief-office', '2018-06-30', 'end-of-window'],
  ]);
});

test('a patrol done is one of the three', () => {
  const done = { rule: 'patrol-as-town', slot: '2018-06#2', at: '2018-06-12', by: '甲' };
  const june = obligations({
    mechanism: filled,
    calendar,
    organisation: foundingOrganisation(filled),
    from: '2018-06-01',
    to: '2018-06-30',
    fulfilments: [{ ...done, bearer: { kind: 'post', id: 'town-chief' } }],
  });
  expect(
    june.filter(({ rule }) => rule === 'patrol-as-town').map(({ fulfilled }) => fulfilled !== null),
  ).toEqual([false, true, false]);
});

test('while the annex is not filled in, nobody owes a patrol', () => {
  expect(new Set(owed(mechanism, '2018-06-01', '2018-06-30').map(({ rule }) => rule))).toEqual(
    new Set(['summarise-month']),
  );
});

test('the notice speaks of 2018 only', () => {
  expect(slotsBetween(mechanism, calendar, '2018-01-01', '2018-04-30')).toEqual([]);
  expect(slotsBetween(mechanism, calendar, '2019-01-07', '2019-12-31')).toEqual([]);
});

test.each([
  ['bearer-not-stated', 'deal-with-problem'],
  ['due-not-stated', 'deal-with-problem'],
  ['scoring-not-stated', undefined],
])('the checker says %s', (code, rule) => {
  const findings = checkMechanism(mechanism, calendar, { from: '2018-06-01', to: '2018-12-31' });
  expect(findings.map((finding) => [finding.code, finding.rule])).toContainEqual([code, rule]);
});
