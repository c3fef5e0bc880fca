import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  advanceMeeting,
  type MeetingFile,
  type MeetingMove,
  type MeetingObstacle,
  meetingStates,
} from './index.ts';

/** The mid-month meeting of May 2018, set for Tuesday the 15th. */
const file = (otherwise: Partial<MeetingFile> = {}): MeetingFile => ({
  state: 'convened',
  heldOn: '2018-05-15',
  days: { from: '2018-05-11', to: '2018-06-20' },
  decisions: 0,
  docket: 'frozen',
  ...otherwise,
});
const unscheduled = { state: 'unscheduled', heldOn: null } as const;
const convene = (on: string): MeetingMove => ({ do: 'convene', on });
const move = (on: string): MeetingMove => ({ do: 'move', on });

test.each<[string, Partial<MeetingFile>, MeetingMove, string, MeetingFile['state']]>([
  ['a day is set', unscheduled, convene('2018-05-15'), '2018-05-14', 'convened'],
  ['a day is set on the slot’s first', unscheduled, convene('2018-05-11'), '2018-05-10', 'convened'],
  ['a day is set late', unscheduled, convene('2018-06-20'), '2018-06-01', 'convened'],
  ['a day is set that is past', unscheduled, convene('2018-05-15'), '2018-05-18', 'convened'],
  ['nothing is put to it', { ...unscheduled, docket: null }, convene('2018-05-15'), '2018-05-14', 'convened'],
  ['a skipped slot is taken up', { state: 'skipped' }, convene('2018-05-18'), '2018-05-14', 'convened'],
  ['the day moves', {}, move('2018-05-17'), '2018-05-15', 'convened'],
  ['a slot is skipped before it has a day', unscheduled, { do: 'skip' }, '2018-05-14', 'skipped'],
  ['a convened meeting is skipped', {}, { do: 'skip' }, '2018-05-14', 'skipped'],
  ['the roll is prepared before the day', {}, { do: 'call-roll' }, '2018-05-14', 'convened'],
  ['somebody answers', {}, { do: 'reply' }, '2018-05-14', 'convened'],
  ['the roll is put right after it', { state: 'ended' }, { do: 'call-roll' }, '2018-05-16', 'ended'],
  ['something is decided on the day', {}, { do: 'decide' }, '2018-05-15', 'convened'],
  ['something is written down a day later', {}, { do: 'decide' }, '2018-05-16', 'convened'],
  ['it ends', { decisions: 2 }, { do: 'end' }, '2018-05-15', 'ended'],
  ['it ends without a docket', { docket: null }, { do: 'end' }, '2018-05-15', 'ended'],
])('%s', (_what, otherwise, asked, asOf, next) => {
  expect(advanceMeeting(file(otherwise), asked, asOf)).toEqual({ next });
});

test.each<[MeetingObstacle['code'], Partial<MeetingFile>, MeetingMove, string]>([
  ['meeting-already-convened', {}, convene('2018-05-16'), '2018-05-14'],
  ['meeting-not-convened', unscheduled, move('2018-05-16'), '2018-05-14'],
  ['meeting-not-convened', unscheduled, { do: 'decide' }, '2018-05-15'],
  ['meeting-not-convened', unscheduled, { do: 'end' }, '2018-05-15'],
  ['meeting-not-convened', unscheduled, { do: 'reply' }, '2018-05-14'],
  ['meeting-skipped', { state: 'skipped' }, { do: 'reply' }, '2018-05-14'],
  ['meeting-ended', { state: 'ended' }, { do: 'reply' }, '2018-05-16'],
  ['meeting-skipped', { state: 'skipped' }, { do: 'decide' }, '2018-05-15'],
  ['meeting-skipped', { state: 'skipped' }, { do: 'skip' }, '2018-05-15'],
  ['meeting-ended', { state: 'ended' }, { do: 'decide' }, '2018-05-15'],
  ['meeting-ended', { state: 'ended' }, { do: 'skip' }, '2018-05-15'],
  ['meeting-outside-slot', unscheduled, convene('2018-05-10'), '2018-05-09'],
  ['meeting-outside-slot', unscheduled, convene('2018-06-21'), '2018-05-09'],
  ['meeting-outside-slot', {}, move('2081-05-15'), '2018-05-14'],
  ['meeting-not-begun', {}, { do: 'decide' }, '2018-05-14'],
  ['meeting-not-begun', {}, { do: 'end' }, '2018-05-14'],
  ['docket-not-frozen', { docket: 'open' }, { do: 'decide' }, '2018-05-15'],
  ['docket-not-frozen', { docket: 'open' }, { do: 'end' }, '2018-05-15'],
  ['meeting-has-decisions', { decisions: 1 }, { do: 'skip' }, '2018-05-15'],
  ['meeting-has-decisions', { decisions: 1 }, move('2018-05-16'), '2018-05-15'],
])('%s', (code, otherwise, asked, asOf) => {
  expect(advanceMeeting(file(otherwise), asked, asOf)).toMatchObject({ refused: { code } });
});

test('a day outside the slot is refused with the days that it has', () => {
  expect(advanceMeeting(file(unscheduled), convene('2018-05-10'), '2018-05-09')).toEqual({
    refused: { code: 'meeting-outside-slot', params: { from: '2018-05-11', to: '2018-06-20' } },
  });
});

describe('in any case', () => {
  const day = fc
    .date({ min: new Date('2018-01-01'), max: new Date('2019-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const anyMove: fc.Arbitrary<MeetingMove> = fc.oneof(
    fc.record({ do: fc.constantFrom('convene' as const, 'move' as const), on: day }),
    fc.record({
      do: fc.constantFrom(
        ...(['skip', 'reply', 'call-roll', 'decide', 'end'] as const satisfies MeetingMove['do'][]),
      ),
    }),
  );
  const anyFile: fc.Arbitrary<MeetingFile> = fc.record({
    state: fc.constantFrom(...meetingStates),
    heldOn: fc.option(day),
    days: fc.constant({ from: '2018-05-11', to: '2018-06-20' }),
    decisions: fc.nat(3),
    docket: fc.constantFrom('open', 'frozen', null),
  });

  test('nothing leads out of an ended meeting, and nothing is decided before its day', () => {
    fc.assert(
      fc.property(anyFile, anyMove, day, (some, asked, asOf) => {
        const answer = advanceMeeting(some, asked, asOf);
        if ('refused' in answer) return;
        if (asked.do !== 'call-roll') expect(some.state).not.toBe('ended');
        else expect(answer.next).toBe(some.state);
        if (asked.do === 'decide' || asked.do === 'end') {
          expect(some.heldOn === null || asOf >= some.heldOn).toBe(true);
          expect(some.docket).not.toBe('open');
        }
        if ('on' in asked) {
          const { from, to } = some.days;
          expect(asked.on >= from && asked.on <= to).toBe(true);
        }
      }),
    );
  });
});
