import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { obligationsAcross, onlyEra, slotsAcross } from '../era/index.ts';
import { type Bearer, foundingOrganisation } from '../organisation/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { concernOf } from './index.ts';

const linxi = shippedMechanism('linxi-demonstration');
const may = {
  eras: onlyEra(linxi),
  calendar: officialCalendar,
  organisation: foundingOrganisation(linxi),
  from: '2018-05-01',
  to: '2018-05-31',
};
const post = (id: string): Bearer => ({ kind: 'post', id });
const unit = (id: string): Bearer => ({ kind: 'unit', id });
const schedule = {
  slots: slotsAcross(may.eras, may.calendar, may.from, may.to),
  obligations: obligationsAcross(may),
};
const concerning = (...parties: Bearer[]) => concernOf(parties, schedule, may);
const rulesOf = (party: Bearer) => [...new Set(concerning(party).slots.map(({ rule }) => rule))];

test.each<[string, Bearer, string[]]>([
  [
    'the magistrate chairs the weekly meetings and may chair the resolution meeting, and goes on the tour',
    post('magistrate'),
    ['executive-meeting', 'weekly-report', 'resolution-meeting', 'site-tour'],
  ],
  ['a head of a town goes on the tour', post('linjiang-head'), ['site-tour']],
  ['the desk takes the papers', unit('key-projects-section'), ['resolution-meeting', 'atlas-edition']],
  ['a clerk of the desk acts for it', post('key-projects-clerk'), ['resolution-meeting', 'atlas-edition']],
  // As the head of the bureau it goes on the tour.
  ['a unit is concerned by what its posts are', unit('water-bureau'), ['site-tour']],
  ['somebody who has no part in May', post('linjiang-clerk'), []],
])('%s', (_, party, rules) => expect(rulesOf(party)).toEqual(rules));

test('what comes round to a post is listed by its day', () => {
  const { owed } = concerning(post('vice-magistrate-industry'));
  expect(owed.map(({ rule, due }) => [rule, due?.date])).toEqual([
    ['weekly-report-by-leader', '2018-05-07'],
    ['weekly-report-by-leader', '2018-05-14'],
    ['weekly-report-by-leader', '2018-05-21'],
    ['weekly-report-by-leader', '2018-05-28'],
    ['lead-tour', '2018-05-31'],
  ]);
});

test('nobody is shown a slot that there is not', () => {
  for (const { id } of linxi.organisation.posts) {
    for (const slot of concerning(post(id)).slots) expect(schedule.slots).toContainEqual(slot);
  }
});

test('of several posts stands what concerns any one of them, each once', () => {
  const [one, other] = [post('vice-magistrate-industry'), unit('key-projects-section')];
  const both = concerning(one, other);
  for (const party of [one, other]) {
    for (const slot of concerning(party).slots) {
      expect(both.slots.filter(({ rule, key }) => rule === slot.rule && key === slot.key)).toHaveLength(1);
    }
  }
  expect(both.owed).toHaveLength(concerning(one).owed.length + concerning(other).owed.length);
});
