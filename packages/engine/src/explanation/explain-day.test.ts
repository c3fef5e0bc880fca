import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCalendarDays, officialCalendar, type WorkCalendar } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { obligations } from '../obligation/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { publishedDate } from '../testing/arbitrary.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { slotOf, smallMechanism } from '../testing/small-mechanism.ts';
import { type Explanation, type ExplanationCode, explainDay, explanationCodes } from './index.ts';

const shilin = shippedMechanism('shilin-2018');
const linxi = shippedMechanism('linxi-demonstration');

const explained = (
  mechanism: Mechanism,
  date: string,
  { post, calendar = officialCalendar }: { post?: string; calendar?: WorkCalendar } = {},
): Explanation[] =>
  explainDay({ mechanism, organisation: foundingOrganisation(mechanism), calendar }, date, post);

const named = ({ kind, rule, slot }: Explanation) => `${kind} ${rule} ${slot}`;
const codesOf = (among: readonly Explanation[], rule: string): ExplanationCode[] =>
  among.find((one) => one.rule === rule)?.steps.map(({ code }) => code) ?? [];

describe('Shilin', () => {
  test('on 25 May 2018 papers for the meeting and for the atlas are due at the key-projects section', () => {
    const due = explained(shilin, '2018-05-25');
    expect(due.map(named)).toEqual([
      'cutoff resolution-meeting 2018-05#end',
      'case review-problem 2018-05#end',
      'case study-problem 2018-05#end',
      'case submit-problem 2018-05#end',
      'cutoff atlas-edition 2018-05',
      'case update-project 2018-05',
      'case hand-in-atlas 2018-05',
    ]);
    expect(due.filter(({ kind }) => kind === 'cutoff').flatMap(({ bearers }) => bearers)).toEqual([
      { kind: 'unit', id: 'key-projects-section' },
      { kind: 'unit', id: 'key-projects-section' },
    ]);
    // A Friday: the setting about days off is not asked.
    expect(codesOf(due, 'atlas-edition')).toEqual([
      'every-month',
      'slot-between',
      'cutoff-day',
      'day-working',
      'cutoff-desk',
      'clause',
    ]);
  });

  test('the cut-off of mid-May moved from Sunday the 13th, because a default stands in', () => {
    const [cutoff] = explained(shilin, '2018-05-11').filter(({ kind }) => kind === 'cutoff');
    expect(cutoff?.due).toEqual({ date: '2018-05-11', nominal: '2018-05-13', because: 'moved-earlier' });
    expect(cutoff?.steps.slice(2, 6)).toEqual([
      { code: 'cutoff-day', params: { date: '2018-05-13', weekday: 'sunday', day: 13 } },
      { code: 'day-weekend', params: { date: '2018-05-13', weekday: 'sunday' } },
      {
        code: 'setting-default',
        params: { asks: '13日、25日遇休息日，提前、顺延还是不动', value: 'earlier' },
      },
      { code: 'moved-earlier', params: { date: '2018-05-11', weekday: 'friday' } },
    ]);
    expect(explained(shilin, '2018-05-13').map(({ due }) => due.date)).toEqual(Array(4).fill('2018-05-11'));
  });

  test('once the county has answered, its answer is named', () => {
    const settings = shilin.settings.map((setting) =>
      setting.id === 'cutoff-shift' && setting.decides === 'shift'
        ? { ...setting, answer: 'later' as const }
        : setting,
    );
    const due = explained({ ...shilin, settings }, '2018-05-14');
    expect(codesOf(due, 'submit-problem').slice(-5)).toEqual([
      'day-weekend',
      'setting-answered',
      'moved-later',
      'bearer-relation',
      'clause',
    ]);
  });

  test('the weekly report follows the executive meeting, and so the setting behind that', () => {
    expect(codesOf(explained(shilin, '2018-05-14'), 'weekly-report-by-leader')).toEqual([
      'with-slot',
      'before-anchor',
      'setting-default',
      'slot-on',
      'day-working',
      'by-slot',
      'bearer-group',
      'clause',
    ]);
  });

  test('a duty that falls to nobody is told, and says so', () => {
    const due = explained(shilin, '2018-05-31');
    expect(due.find(({ rule }) => rule === 'plan-tour')?.bearers).toEqual([]);
    expect(codesOf(due, 'plan-tour').slice(-4)).toEqual([
      'bearer-rota',
      'bearer-liaison',
      'bearer-unknown',
      'clause',
    ]);
  });

  test('a post hears of what it leads or owes', () => {
    expect(explained(shilin, '2018-05-31', { post: 'vice-magistrate-5' }).map(named)).toEqual([
      'slot site-tour 2018-05',
      'duty lead-tour 2018-05',
    ]);
    expect(explained(shilin, '2018-05-31', { post: 'tourism-head' }).map(named)).toEqual([
      'slot site-tour 2018-05',
    ]);
  });
});

/** A monthly slot on the 10th, a Thursday in May 2018, with one duty of that limit, and the steps behind the slot's. */
const limited = (due: string, date: string): ExplanationCode[] => {
  const mechanism = smallMechanism(`${slotOf('{ every: month, on: [{ day: 10 }] }')}
duties:
  - { id: duty, clause: 一, says: 报, action: other, every: meeting, bearer: { post: head }, due: ${due} }
`);
  return codesOf(explained(mechanism, date), 'duty').slice(3, -2);
};

test.each<[due: string, date: string, steps: ExplanationCode[]]>([
  ['{ by: slot }', '2018-05-10', ['day-working', 'by-slot']],
  // The 12th was a Saturday; a handling period ends on the next working day.
  [
    '{ within: 2, days: calendar }',
    '2018-05-14',
    ['day-working', 'within-days', 'day-weekend', 'shift-customary', 'moved-later'],
  ],
  ['{ within: 2, days: working }', '2018-05-14', ['day-working', 'within-days']],
  [
    '{ within: 2, days: calendar, shift: none }',
    '2018-05-12',
    ['day-working', 'within-days', 'day-weekend', 'shift-stated', 'stays'],
  ],
  // The period of a meeting on the 10th is its month.
  ['{ within: 5, days: calendar, after: period }', '2018-06-05', ['within-days-of-period', 'day-working']],
  ['{ withinHours: 24 }', '2018-05-11', ['day-working', 'within-hours']],
  // Labour Day: 1 May, a Tuesday, off by notice.
  [
    '{ ahead: 9, days: calendar, shift: { weekend: earlier, holiday: later } }',
    '2018-05-02',
    ['day-working', 'ahead-of-slot', 'day-holiday', 'shift-stated', 'moved-later'],
  ],
  [
    '{ ahead: 9, days: calendar }',
    '2018-05-01',
    ['day-working', 'ahead-of-slot', 'day-holiday', 'shift-not-stated', 'stays'],
  ],
  ['{ on: { weekday: friday } }', '2018-05-11', ['named-day', 'day-working']],
  // Reported in the next month, on the first working day: the 1st of April was a Sunday, the 2nd a Monday.
  [
    '{ on: { day: 1 }, in: next, shift: { direction: later, workingDays: 1 } }',
    '2018-04-02',
    ['named-day-of-next', 'day-weekend', 'shift-to-working-day', 'moved-later'],
  ],
  [
    '{ by: slip, otherwise: { within: 1, days: working } }',
    '2018-05-11',
    ['day-working', 'by-slip', 'within-days'],
  ],
])('%s, due on %s', (due, date, steps) => {
  expect(limited(due, date)).toEqual(steps);
});

test.each<[recurs: string, date: string, first: ExplanationCode[]]>([
  ['{ every: day, on: working-days }', '2018-05-14', ['every-day', 'slot-on', 'day-working', 'clause']],
  // Saturday 28 April 2018 was worked to make up for Labour Day.
  ['{ every: week, on: saturday }', '2018-04-28', ['every-week', 'slot-on', 'day-make-up', 'clause']],
  ['{ every: quarter }', '2018-06-30', ['every-quarter', 'slot-between', 'day-not-set', 'clause']],
  ['{ every: half-year }', '2018-06-30', ['every-half-year', 'slot-between', 'day-not-set', 'clause']],
  [
    '{ every: year, windows: [{ month: 5, day: 9 }] }',
    '2018-05-09',
    ['every-year', 'slot-on', 'day-working', 'clause'],
  ],
  // Nobody knows the holidays of 2035.
  [
    '{ every: month, on: [{ day: 3 }] }',
    '2035-05-03',
    ['every-month', 'slot-on', 'day-not-published', 'clause'],
  ],
])('a slot of %s on %s', (recurs, date, steps) => {
  expect(codesOf(explained(smallMechanism(slotOf(recurs)), date), 'meeting')).toEqual(steps);
});

test('the papers of the second meeting of a month are explained like those of the first', () => {
  const mechanism = smallMechanism(
    slotOf(
      '{ every: month, on: [{ day: 10 }, { day: 24 }] }',
      'cutoff: { clause: 一, says: 8日, days: [{ day: 8 }], desk: bureau }',
    ),
  );
  const papers = explained(mechanism, '2018-05-08').filter(({ kind }) => kind === 'cutoff');
  expect(papers.map(({ slot, steps }) => [slot, steps.some(({ code }) => code === 'cutoff-day')])).toEqual([
    ['2018-05', true],
    ['2018-05#2', true],
  ]);
});

test('what is counted back from a day that moved tells of the move first', () => {
  // The 10th of February 2024 opened the Spring Festival; the meeting moved to the 9th, papers are due two working days ahead.
  const cutoff = 'cutoff: { clause: 一, says: 会前2天, days: [{ ahead: 2, days: working }], desk: bureau }';
  const mechanism = smallMechanism(
    slotOf('{ every: month, on: [{ day: 10 }] }', `shift: earlier\n    ${cutoff}`),
  );
  expect(codesOf(explained(mechanism, '2024-02-07'), 'meeting')).toEqual([
    'every-month',
    'slot-on',
    'day-holiday',
    'shift-stated',
    'moved-earlier',
    'cutoff-ahead',
    'day-working',
    'cutoff-desk',
    'clause',
  ]);
});

test('a day that the county itself declared is told as its word', () => {
  const calendar: WorkCalendar = {
    ...officialCalendar,
    days: { '2018-05-14': [{ kind: 'off', recordedOn: '2018-05-01' }] },
  };
  const mechanism = smallMechanism(slotOf('{ every: week, on: monday }', 'shift: later'));
  const [slot] = explained(mechanism, '2018-05-15', { calendar });
  expect(slot?.steps.map(({ code }) => code)).toEqual([
    'every-week',
    'slot-on',
    'day-by-county',
    'shift-stated',
    'moved-later',
    'clause',
  ]);
});

test('whatever comes round and is owed by a day is explained on that day, with the same bearers', () => {
  fc.assert(
    fc.property(publishedDate, (date) => {
      const ledger = {
        mechanism: linxi,
        calendar: officialCalendar,
        organisation: foundingOrganisation(linxi),
        from: addCalendarDays(date, -40),
        to: addCalendarDays(date, 40),
      };
      const owed = obligations(ledger).filter(({ due }) => due?.date === date);
      const told = explainDay(ledger, date)
        .filter(({ kind, due }) => kind === 'duty' && due.date === date)
        .flatMap(({ rule, slot, bearers }) => bearers.map(({ id }) => `${rule} ${slot} ${id}`));
      expect(told.toSorted()).toEqual(
        owed.map(({ rule, slot, bearer }) => `${rule} ${slot} ${bearer.id}`).toSorted(),
      );
    }),
    { numRuns: 30 },
  );
});

describe('the sentences', () => {
  const textsIn = (language: string): Record<string, string> => {
    const file = new URL(`../../../messages/src/${language}/explanation.json`, import.meta.url);
    const { words: _, ...texts } = JSON.parse(readFileSync(file, 'utf8'));
    return texts;
  };

  test.each(['zh-CN', 'en'])('there is one for each step, and none besides, in %s', (language) => {
    expect(Object.keys(textsIn(language)).toSorted()).toEqual([...explanationCodes].toSorted());
  });

  test('what they fill in, the steps bring', () => {
    const days = Array.from({ length: 60 }, (_, day) => addCalendarDays('2018-04-20', day));
    const steps = days
      .flatMap((day) => [shilin, linxi].flatMap((one) => explained(one, day)))
      .flatMap((one) => one.steps);
    const texts = textsIn('zh-CN');
    const unfilled = steps.filter(({ code, params }) =>
      [...(texts[code] ?? '').matchAll(/\{\{(\w+)\}\}/g)].some(([, name]) => !((name ?? '') in params)),
    );
    expect(steps.length).toBeGreaterThan(500);
    expect(unfilled).toEqual([]);
  });
});
