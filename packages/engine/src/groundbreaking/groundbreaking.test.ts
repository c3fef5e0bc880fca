import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import {
  advancePlan,
  checkedOn,
  lacksOf,
  type PlanMove,
  type PlanState,
  planStates,
  realStart,
  stageInDoubt,
  startChecks,
  startFindings,
  startMove,
  type StartRecord,
  startState,
  taskDay,
} from './index.ts';

describe('tasks are counted back from the day', () => {
  // 18 June 2018 is the Dragon Boat holiday.
  test.each([
    ['on the day', 0, 'working', null, '2018-06-20', '2018-06-20'],
    ['over a weekend and a holiday', 3, 'working', null, '2018-06-20', '2018-06-14'],
    ['in plain days', 3, 'calendar', null, '2018-06-20', '2018-06-17'],
    ['after the day', -1, 'working', null, '2018-06-15', '2018-06-19'],
    ['as fixed by hand', 3, 'working', '2018-06-01', '2018-06-20', '2018-06-01'],
    ['as fixed, while the event has no day', 3, 'working', '2018-06-01', null, '2018-06-01'],
    ['not while the event has no day', 3, 'working', null, null, null],
    ['not into a year whose holidays are not published', -3, 'working', null, '2199-12-30', null],
  ] as const)('%s', (_what, before, count, fixedOn, heldOn, expected) => {
    expect(taskDay({ before, count, fixedOn }, heldOn, officialCalendar)).toBe(expected);
  });

  const day = fc
    .date({ min: new Date('2018-03-01'), max: new Date('2018-11-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('what comes earlier stays earlier, wherever the day goes', () => {
    fc.assert(
      fc.property(
        day,
        fc.nat(30),
        fc.nat(30),
        fc.constantFrom('calendar', 'working'),
        (heldOn, one, two, count) => {
          const on = (before: number) => taskDay({ before, count, fixedOn: null }, heldOn, officialCalendar)!;
          const [early, late] = [Math.max(one, two), Math.min(one, two)];
          expect(on(early) <= on(late) && on(late) <= heldOn).toBe(true);
        },
      ),
    );
  });

  test('a day moved later moves no task earlier, and none that was fixed', () => {
    fc.assert(
      fc.property(day, day, fc.nat(20), fc.option(day, { nil: null }), (one, two, before, fixedOn) => {
        const on = (heldOn: string) =>
          taskDay({ before, count: 'working', fixedOn }, heldOn, officialCalendar)!;
        const [first, second] = one < two ? [one, two] : [two, one];
        expect(on(first) <= on(second)).toBe(true);
        if (fixedOn !== null) expect([on(one), on(two)]).toEqual([fixedOn, fixedOn]);
      }),
    );
  });
});

describe('a plan', () => {
  const whole = {
    heldOn: '2018-06-15',
    candidates: [
      { site: 'main', readiness: 'ready' },
      { site: 'branch', readiness: 'conditional' },
      { site: null, readiness: 'not-ready' },
    ],
    agenda: [{ title: '观摩' }],
    tasks: [{ owner: { kind: 'unit', id: 'a' } }],
  } as const;
  test.each([
    ['nothing', {}, []],
    ['its day', { heldOn: null }, ['day']],
    ['a main site', { candidates: [] }, ['main-site']],
    ['a single main site', { candidates: [whole.candidates[0], whole.candidates[0]] }, ['one-main-site']],
    ['a judgement', { candidates: [{ site: 'main', readiness: null }] }, ['judgement']],
    ['sites that are ready', { candidates: [{ site: 'main', readiness: 'not-ready' }] }, ['ready-sites']],
    ['agenda and owners', { agenda: [], tasks: [{ owner: null }] }, ['agenda', 'owners']],
  ] as const)('lacks %s', (_what, otherwise, lacks) => {
    expect(lacksOf({ ...whole, ...otherwise })).toEqual(lacks);
  });

  const goes: [PlanState, PlanMove, string][] = [
    ['draft', 'save', 'draft'],
    ['draft', 'submit', 'submitted'],
    ['draft', 'approve', 'groundbreaking-not-submitted'],
    ['draft', 'send-back', 'groundbreaking-not-submitted'],
    ['draft', 'declare', 'draft'],
    ['submitted', 'save', 'groundbreaking-past-draft'],
    ['submitted', 'submit', 'groundbreaking-past-draft'],
    ['submitted', 'approve', 'approved'],
    ['submitted', 'send-back', 'draft'],
    ['approved', 'save', 'groundbreaking-past-draft'],
    ['approved', 'approve', 'groundbreaking-not-submitted'],
    ['approved', 'send-back', 'draft'],
    ['approved', 'declare', 'approved'],
  ];
  test.each(goes)('%s: %s leads to %s', (state, move, expected) => {
    const answer = advancePlan({ state, declared: false }, move);
    expect('next' in answer ? answer.next : answer.refused).toBe(expected);
  });

  test('stays as it was once starts are declared', () => {
    for (const state of planStates) {
      for (const move of ['save', 'submit', 'send-back', 'approve', 'declare'] as const) {
        expect(advancePlan({ state, declared: true }, move)).toEqual({ refused: 'groundbreaking-declared' });
      }
    }
  });
});

test('the checks are those of the mechanism, with their days off moved later', () => {
  const checks = startChecks(shippedMechanism('linxi-demonstration'), officialCalendar, '2018-06-15');
  expect(checks.map(({ duty, after, dueOn, asksFrom }) => [duty, after, dueOn, asksFrom])).toEqual([
    // 15 July 2018 is a Sunday.
    ['check-start-30', 30, '2018-07-16', '2018-07-09'],
    ['check-start-60', 60, '2018-08-14', '2018-08-07'],
    ['check-start-90', 90, '2018-09-13', '2018-09-06'],
  ]);
  expect(
    startChecks({ ...shippedMechanism('linxi-demonstration'), duties: [] }, officialCalendar, '2018-06-15'),
  ).toEqual([]);
});

describe('a start', () => {
  const record = (
    duty: string,
    startedOn: string | null | undefined,
    is?: (typeof startFindings)[number],
    on = '2018-07-16',
  ): StartRecord => ({
    duty,
    answer: startedOn === undefined ? null : { startedOn, on: '2018-07-10' },
    finding: is ? { is, on } : null,
  });
  const check = { duty: '30', asksFrom: '2018-07-09', dueOn: '2018-07-16' };
  test.each([
    ['is only declared before it is asked about', [], '2018-07-08', 'declared'],
    ['is asked about', [], '2018-07-09', 'asked'],
    ['is answered', [record('30', '2018-06-20')], '2018-07-10', 'answered'],
    ['is found real', [record('30', '2018-06-20', 'real')], '2018-07-16', 'real'],
    ['is found not to be', [record('30', null, 'not-started')], '2018-07-16', 'not-started'],
    ['is doubted', [record('30', '2018-06-20', 'doubtful')], '2018-07-16', 'doubtful'],
    [
      'that another check settled in time is settled',
      [record('60', '2018-06-20', 'real')],
      '2018-07-20',
      'real',
    ],
    [
      'that was settled later was not real at this check',
      [record('60', '2018-07-30', 'real', '2018-08-10')],
      '2018-08-11',
      'asked',
    ],
  ] as const)('%s', (_what, records, asOf, expected) => {
    expect(startState(records, check, asOf)).toBe(expected);
  });

  test.each([
    [
      'nothing of what was not declared',
      null,
      [],
      { do: 'answer', duty: '30' },
      'groundbreaking-not-declared',
    ],
    ['an answer', '2018-06-15', [], { do: 'answer', duty: '30' }, null],
    [
      'no answer once it is settled',
      '2018-06-15',
      [record('30', '2018-06-20', 'real')],
      { do: 'answer', duty: '60' },
      'start-settled',
    ],
    [
      'no finding of another check then',
      '2018-06-15',
      [record('30', '2018-06-20', 'real')],
      { do: 'find', duty: '60', is: 'real' },
      'start-settled',
    ],
    [
      'no answer to what was found',
      '2018-06-15',
      [record('30', null, 'not-started')],
      { do: 'answer', duty: '30' },
      'start-found',
    ],
    [
      'an answer to what is doubted',
      '2018-06-15',
      [record('30', '2018-06-20', 'doubtful')],
      { do: 'answer', duty: '30' },
      null,
    ],
    [
      'the same finding put right',
      '2018-06-15',
      [record('30', '2018-06-20', 'real')],
      { do: 'find', duty: '30', is: 'doubtful' },
      null,
    ],
    [
      'no real start without an answer',
      '2018-06-15',
      [],
      { do: 'find', duty: '30', is: 'real' },
      'start-without-evidence',
    ],
    [
      'no real start by the word that there is none',
      '2018-06-15',
      [record('30', null)],
      { do: 'find', duty: '30', is: 'real' },
      'start-without-evidence',
    ],
    [
      'no start, without a word of the unit',
      '2018-06-15',
      [],
      { do: 'find', duty: '30', is: 'not-started' },
      null,
    ],
  ] as const)('takes %s', (_what, declaredOn, records, move, expected) => {
    expect(startMove(declaredOn, records, move)).toBe(expected);
  });

  test('is checked when the last of all is found, at this check or before', () => {
    expect(checkedOn([], '30')).toBeNull();
    expect(checkedOn([[record('30', null, 'not-started', '2018-07-12')], []], '30')).toBeNull();
    const all = [
      [record('30', null, 'not-started', '2018-07-12')],
      [record('30', '2018-06-20', 'real', '2018-07-14')],
    ];
    expect(checkedOn(all, '30')).toBe('2018-07-14');
    expect(checkedOn(all.slice(1), '60')).toBe('2018-07-14');
  });

  test('is never real without a word that work began, whatever comes in which order', () => {
    const move = fc.oneof(
      fc.record({
        do: fc.constant('answer' as const),
        duty: fc.constantFrom('30', '60'),
        startedOn: fc.option(fc.constant('2018-06-20'), { nil: null }),
      }),
      fc.record({
        do: fc.constant('find' as const),
        duty: fc.constantFrom('30', '60'),
        is: fc.constantFrom(...startFindings),
      }),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let records: StartRecord[] = [];
        for (const one of moves) {
          if (startMove('2018-06-15', records, one) !== null) continue;
          const before = records.find(({ duty }) => duty === one.duty) ?? {
            duty: one.duty,
            answer: null,
            finding: null,
          };
          const next =
            one.do === 'answer'
              ? { ...before, answer: { startedOn: one.startedOn, on: '2018-07-10' } }
              : { ...before, finding: { is: one.is, on: '2018-07-16' } };
          records = [...records.filter(({ duty }) => duty !== one.duty), next];
        }
        const real = records.filter(({ finding }) => finding?.is === 'real');
        expect(real.length).toBeLessThanOrEqual(1);
        expect(realStart(records)).toBe(real.length === 1 ? '2018-06-20' : null);
      }),
    );
  });

  test.each([
    ['construction', '2018-06-15', null, true],
    ['started', '2018-06-15', null, true],
    ['preparation', '2018-06-15', null, false],
    ['construction', '2018-06-15', '2018-06-20', false],
    ['construction', null, null, false],
  ] as const)('at %s, declared %s, real %s: doubt %s', (stage, declaredOn, realOn, doubt) => {
    expect(stageInDoubt(stage, declaredOn, realOn)).toBe(doubt);
  });
});
