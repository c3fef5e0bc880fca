import { describe, expect, test } from 'vitest';
import { dayKind, officialCalendar } from '../calendar/index.ts';
import { minutesDue } from '../minutes/index.ts';
import { foundingOrganisation, type Organisation } from '../organisation/index.ts';
import { type Slot, slotsBetween } from '../recurrence/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { year2018 } from '../testing/year-2018.ts';
import { obligations, type Trigger } from './index.ts';

const mechanism = shippedMechanism('shilin-2018');
const { weekly, resolution, tours, groundbreakings, atlas } = year2018;
/** From well before the mechanism is in force, so that a slot too early would be seen. */
const [from, to] = ['2018-01-01', '2018-12-31'];
const slots = slotsBetween(mechanism, officialCalendar, from, to);
const of = (rule: string, of: readonly Slot[] = slots) => of.filter((slot) => slot.rule === rule);

/** The text says of no deputy whom he helps; the year needs one for every leader. */
const organisation: Organisation = {
  ...foundingOrganisation(mechanism),
  liaisons: weekly.bearers.map((leader) => ({
    leader,
    deputy: 'government-office-deputy',
    from: '2018-03-01',
    to: null,
  })),
};
const minutesOf = ({ slot: key, held }: (typeof resolution)[number]): Trigger => ({
  action: 'issue-minutes',
  slot: key,
  on: held,
  subject: { slot: { rule: 'resolution-meeting', key } },
});
const owed = obligations({
  mechanism,
  calendar: officialCalendar,
  organisation,
  from,
  to,
  arrangements: resolution.map(({ slot: key, held: date }) => ({ rule: 'resolution-meeting', key, date })),
  triggers: resolution.map(minutesOf),
});
const dues = (duty: string) =>
  owed
    .filter(({ rule }) => rule === duty)
    .map(({ slot, bearer, due }) => [slot, bearer.id, due?.date])
    .toSorted();

describe('the slots of 2018', () => {
  test.each(['executive-meeting', 'weekly-report'])('every %s, and no other', (rule) => {
    expect(of(rule).map(({ key, time }) => [key, time])).toEqual(
      weekly.days.map(({ slot, day: date }) => [slot, { kind: 'day', date }]),
    );
  });

  test.each(weekly.days)('$slot is on a day off: $rest', ({ day, rest }) => {
    expect(dayKind(officialCalendar, day) === 'off').toBe(rest);
  });

  test('two resolution meetings a month, each with its cut-off', () => {
    expect(of('resolution-meeting').map(({ key, period, cutoff }) => [key, period, cutoff])).toEqual(
      resolution.map(({ slot, from: first, to: last, nominal, cutoff: actual }) => [
        slot,
        { from: first, to: last },
        expect.objectContaining({
          nominal,
          actual,
          because: nominal === actual ? 'as-stated' : 'moved-earlier',
        }),
      ]),
    );
  });

  test('a tour a month from April on, led in turn', () => {
    const holder = new Map(mechanism.organisation.posts.map(({ id, holder: name }) => [id, name]));
    expect(
      of('site-tour').map(({ key, lead = '', period }) => [key, lead, holder.get(lead), period]),
    ).toEqual(tours.map((row) => [row.slot, row.lead, row.name, { from: row.from, to: row.due }]));
  });

  test('three ground-breakings, none in the first quarter', () => {
    expect(of('groundbreaking').map(({ key, time }) => [key, time])).toEqual(
      groundbreakings.map((row) => [row.slot, { kind: 'window', from: row.from, to: row.due }]),
    );
  });

  test('an edition of the atlas a month, closed when the problem list is', () => {
    expect(of('atlas-edition').map(({ key, cutoff }) => [key, cutoff?.nominal, cutoff?.actual])).toEqual(
      atlas.map(({ slot, nominal, cutoff }) => [slot, nominal, cutoff]),
    );
  });
});

describe('who owes what by when in 2018', () => {
  const each = <T>(rows: readonly T[], owes: (row: T) => [string, string, string][]) =>
    rows.flatMap(owes).toSorted();

  test.each<[duty: string, expected: [string, string, string][]]>([
    [
      'weekly-report-by-leader',
      each(weekly.days, ({ slot, day }) => weekly.bearers.map((bearer) => [slot, bearer, day])),
    ],
    ['compile-docket', each(resolution, ({ slot, held }) => [[slot, 'key-projects-section', held]])],
    ['convene-resolution-meeting', each(resolution, ({ slot, held }) => [[slot, 'magistrate', held]])],
    ['report-outcomes', each(resolution, ({ slot, held }) => [[slot, 'supervision-office', held]])],
    ['issue-minutes', each(resolution, ({ slot, minutes }) => [[slot, 'government-office', minutes]])],
    ['lead-tour', each(tours, ({ slot, lead, due }) => [[slot, lead, due]])],
    ['plan-tour', each(tours, ({ slot, due }) => [[slot, 'government-office-deputy', due]])],
    ['organise-groundbreaking', each(groundbreakings, ({ slot, due }) => [[slot, 'government-office', due]])],
    [
      'plan-groundbreaking',
      each(groundbreakings, ({ slot, due }) => [[slot, 'development-reform-bureau', due]]),
    ],
    ['compile-atlas', each(atlas, ({ slot, due }) => [[slot, 'key-projects-section', due]])],
  ])('%s', (duty, expected) => {
    expect(dues(duty)).toEqual(expected);
  });

  test.each(resolution)('the minutes of $slot, held $held, are due $minutes', ({ held, minutes }) => {
    expect(minutesDue(mechanism, officialCalendar, held)?.date).toBe(minutes);
  });
});
