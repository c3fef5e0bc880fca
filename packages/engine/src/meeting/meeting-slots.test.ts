import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { onlyEra } from '../era/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import {
  daysForMeeting,
  keyOfCall,
  leaningOn,
  type MeetingKind,
  meetingRuleOf,
  meetingRules,
  meetingSlotOf,
  meetingSlots,
  specialTopicMeeting,
} from './index.ts';

const shilin = shippedMechanism('shilin-2018');
const eras = onlyEra(shilin);
const slotOf = (rule: string, key: string, arranged: Parameters<typeof meetingSlots>[3] = []) => {
  const slot = meetingSlotOf(eras, officialCalendar, rule, key, arranged);
  if (slot === null) throw new Error(`no meeting ${rule} ${key}`);
  return slot;
};

test.each<[string, [string, MeetingKind][]]>([
  [
    'shilin-2018',
    [
      ['executive-meeting', 'executive-meeting'],
      ['weekly-report', 'weekly-report'],
      ['resolution-meeting', 'resolution-meeting'],
      ['site-tour', 'site-tour'],
      ['groundbreaking', 'groundbreaking'],
      ['special-topic-meeting', 'special-topic-meeting'],
    ],
  ],
  // Patrols, reports and lists come round too, and nobody sits in them.
  ['aheqi-rivers-2022', []],
  ['shanghang-interview', [['interview', 'other']]],
])('%s has these kinds of meetings', (file, kinds) => {
  expect(meetingRules(shippedMechanism(file)).map(({ rule, kind }) => [rule, kind])).toEqual(kinds);
});

test('a mechanism without the duty has no special-topic meeting, and its own slot of that name wins', () => {
  const without: Mechanism = { ...shilin, duties: [] };
  expect(meetingRuleOf(without, specialTopicMeeting)).toBeUndefined();
  const [resolution] = shilin.slots.filter(({ id }) => id === 'resolution-meeting');
  if (resolution === undefined) throw new Error('no resolution meeting');
  const own = { ...shilin, slots: [...shilin.slots, { ...resolution, id: specialTopicMeeting }] };
  expect(meetingRules(own).filter(({ rule }) => rule === specialTopicMeeting)).toMatchObject([
    { kind: 'resolution-meeting' },
  ]);
});

describe('the slots of a year', () => {
  const keys = (rule: string) =>
    meetingSlots(eras, officialCalendar, 2018)
      .filter((slot) => slot.rule === rule)
      .map(({ key }) => key);

  test('are two resolution meetings a month from the mechanism’s first day on', () => {
    expect(keys('resolution-meeting')).toHaveLength(20);
    expect(keys('resolution-meeting').slice(0, 3)).toEqual(['2018-03#mid', '2018-03#end', '2018-04#mid']);
  });

  test('have a weekly report for every executive meeting', () => {
    expect(keys('executive-meeting')).toHaveLength(44);
    expect(keys('weekly-report')).toEqual(keys('executive-meeting'));
    const [first, second] = meetingSlots(eras, officialCalendar, 2018);
    expect([first?.rule, second?.rule]).toEqual(['weekly-report', 'executive-meeting']);
  });

  test('have what was called, on the day it was first called for, wherever it went', () => {
    const key = keyOfCall('2018-05-15', 'a1b2c3');
    const called = [{ rule: specialTopicMeeting, key, date: '2018-05-17' }];
    const found = meetingSlots(eras, officialCalendar, 2018, called).filter(({ of }) => of.name === null);
    expect(found).toMatchObject([
      { key, period: { from: '2018-05-15', to: '2018-05-15' }, time: { kind: 'day', date: '2018-05-17' } },
    ]);
    expect(slotOf(specialTopicMeeting, key, [{ rule: specialTopicMeeting, key, date: null }]).time).toEqual({
      kind: 'skipped',
    });
  });
});

test.each([
  ['resolution-meeting', '2018-05#mid', true],
  ['resolution-meeting', '2018-05', false],
  ['resolution-meeting', 'soon', false],
  ['weekly-report', '2018-W19', true],
  ['site-tour', '2018-05', true],
  ['atlas-edition', '2018-05', false],
  ['special-topic-meeting', '2018-05-15#1', true],
  ['special-topic-meeting', '2018-05', false],
])('%s %s is one: %s', (rule, key, known) => {
  expect(meetingSlotOf(eras, officialCalendar, rule, key) !== null).toBe(known);
});

describe('the days on which it can be held', () => {
  test.each([
    ['a window, and a month after it', 'resolution-meeting', '2018-05#mid', null, '2018-05-11', '2018-06-20'],
    ['a month around its window', 'groundbreaking', '2018-Q2', null, '2018-05-11', '2018-07-21'],
    ['its week', 'executive-meeting', '2018-W19', null, '2018-05-07', '2018-05-13'],
    ['not after what it comes before', 'weekly-report', '2018-W19', '2018-05-09', '2018-05-07', '2018-05-09'],
    ['its week, while that is skipped', 'weekly-report', '2018-W19', null, '2018-05-07', '2018-05-13'],
    [
      'a month around the first call',
      'special-topic-meeting',
      '2018-05-15#1',
      null,
      '2018-04-14',
      '2018-06-15',
    ],
  ])('are %s', (_what, rule, key, anchoredOn, from, to) => {
    expect(daysForMeeting(slotOf(rule, key), anchoredOn)).toEqual({ from, to });
  });

  test('begin with what it comes after', () => {
    const slot = slotOf('weekly-report', '2018-W19');
    const after = { ...slot, of: { ...slot.of, recurs: { after: 'executive-meeting' } } };
    expect(daysForMeeting(after, '2018-05-09')).toEqual({ from: '2018-05-09', to: '2018-05-13' });
  });
});

test('the weekly report leans on the executive meeting (二（一）2)', () => {
  expect(leaningOn(shilin, 'executive-meeting')).toEqual(['weekly-report']);
  expect(leaningOn(shilin, 'weekly-report')).toEqual([]);
  const moved = [{ rule: 'executive-meeting', key: '2018-W19', date: '2018-05-09' }];
  expect(slotOf('weekly-report', '2018-W19', moved).time).toEqual({ kind: 'day', date: '2018-05-09' });
});
