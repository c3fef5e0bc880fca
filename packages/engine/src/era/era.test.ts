import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { obligationId, obligations, type Trigger } from '../obligation/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { slotsBetween } from '../recurrence/index.ts';
import { readMechanism } from '../reading/index.ts';
import { mechanismText } from '../testing/mechanism-file.ts';
import { slotOf, smallMechanism } from '../testing/small-mechanism.ts';
import {
  type Era,
  eraOfSlot,
  eraOn,
  fulfilAcross,
  heldVersions,
  obligationsAcross,
  onlyEra,
  slotAcross,
  slotsAcross,
} from './index.ts';

describe('which version holds', () => {
  const held = (...versions: [version: number, from: string][]) =>
    heldVersions(versions.map(([version, from]) => ({ version, from }))).map(({ version, from, to }) => [
      version,
      from,
      to,
    ]);

  test.each([
    ['the only one', [[1, '2018-03-01']], [[1, '2018-03-01', null]]],
    [
      'one after the other',
      [
        [1, '2018-03-01'],
        [2, '2018-06-01'],
      ],
      [
        [1, '2018-03-01', '2018-05-31'],
        [2, '2018-06-01', null],
      ],
    ],
    [
      'the second, where the third is not yet',
      [
        [3, '2019-01-01'],
        [1, '2018-03-01'],
        [2, '2018-06-01'],
      ],
      [
        [1, '2018-03-01', '2018-05-31'],
        [2, '2018-06-01', '2018-12-31'],
        [3, '2019-01-01', null],
      ],
    ],
    [
      'never one that was replaced before its first day',
      [
        [1, '2018-03-01'],
        [2, '2018-06-01'],
        [3, '2018-05-15'],
      ],
      [
        [1, '2018-03-01', '2018-05-14'],
        [3, '2018-05-15', null],
      ],
    ],
    [
      'the higher of two that begin on one day',
      [
        [1, '2018-03-01'],
        [2, '2018-06-01'],
        [3, '2018-06-01'],
      ],
      [
        [1, '2018-03-01', '2018-05-31'],
        [3, '2018-06-01', null],
      ],
    ],
    ['none', [], []],
  ] as const)('%s', (_, versions, expected) => {
    expect(held(...(versions as unknown as [number, string][]))).toEqual(expected);
  });

  test('what lies before the first is judged by it, and a series without any by nothing', () => {
    const eras = heldVersions([
      { version: 1, from: '2018-03-01' },
      { version: 2, from: '2018-06-01' },
    ]);
    const on = (date: string) => eraOn(eras, date).version;
    expect(['2018-02-28', '2018-05-31', '2018-06-01', '2030-01-01'].map(on)).toEqual([1, 1, 2, 2]);
    expect(() => eraOn([], '2018-05-01')).toThrow(RangeError);
  });
});

/** The mechanism of the demonstration with other words in it. */
const amended = (...changes: (readonly [before: string, after: string])[]): Mechanism => {
  let text = mechanismText('linxi-demonstration');
  for (const [before, after] of changes) {
    expect(text).toContain(before);
    text = text.replace(before, after);
  }
  const { mechanism, findings } = readMechanism(text);
  if (mechanism === null) throw new Error(JSON.stringify(findings));
  return mechanism;
};
const asEras = (first: Mechanism, second: Mechanism, from: string): Era[] =>
  heldVersions([
    { version: 1, from: '2018-03-01', mechanism: first },
    { version: 2, from, mechanism: second },
  ]);

const before = amended();
const after = amended(
  ['{ part: mid, day: 13 }', '{ part: mid, day: 8 }'],
  ['{ part: end, day: 25 }', '{ part: end, day: 20 }'],
);

describe('slots', () => {
  const cutoffs = (eras: Era[]) =>
    slotsAcross(eras, officialCalendar, '2018-05-01', '2018-06-30')
      .filter(({ rule }) => rule === 'resolution-meeting')
      .map(({ key, cutoff }) => `${key} ${cutoff?.nominal}`);

  test.each([
    // From the first of June: May as it was, June as it is to be.
    ['2018-06-01', ['2018-05-13', '2018-05-25', '2018-06-08', '2018-06-20']],
    // The period of the second meeting in May begins on the 21st: from that day it is under the new version.
    ['2018-05-21', ['2018-05-13', '2018-05-20', '2018-06-08', '2018-06-20']],
    ['2018-05-22', ['2018-05-13', '2018-05-25', '2018-06-08', '2018-06-20']],
    // The period of the first meeting in June has begun by the 12th.
    ['2018-06-12', ['2018-05-13', '2018-05-25', '2018-06-13', '2018-06-20']],
  ])('of a version in force from %s', (from, days) => {
    const keys = ['2018-05#mid', '2018-05#end', '2018-06#mid', '2018-06#end'];
    expect(cutoffs(asEras(before, after, from))).toEqual(keys.map((key, index) => `${key} ${days[index]}`));
  });

  test('are those of the mechanism where there is one', () => {
    const [from, to] = ['2018-01-01', '2018-12-31'];
    expect(slotsAcross(onlyEra(before), officialCalendar, from, to)).toEqual(
      slotsBetween(before, officialCalendar, from, to),
    );
  });

  test('are found by their key in the version they belong to', () => {
    const eras = asEras(before, after, '2018-06-01');
    const found = (key: string) => slotAcross(eras, officialCalendar, 'resolution-meeting', key);
    expect(found('2018-05#mid')?.cutoff?.nominal).toBe('2018-05-13');
    expect(found('2018-06#mid')?.cutoff?.nominal).toBe('2018-06-08');
    expect(found('2018-06#early')).toBeNull();
    const version = (key: string) =>
      eraOfSlot(eras, officialCalendar, { rule: 'resolution-meeting', key }).version;
    expect(['2018-05#end', '2018-06#mid', 'no-slot'].map(version)).toEqual([1, 2, 2]);
  });
});

describe('obligations', () => {
  const organisation = foundingOrganisation(before);
  const eras = asEras(before, after, '2018-06-01');
  const decision = (id: string, on: string): Trigger => ({
    action: 'acknowledge-decision',
    slot: `supervision:${id}`,
    on,
    subject: { responsibleUnit: 'transport-bureau' },
  });
  const ledger = {
    organisation,
    calendar: officialCalendar,
    from: '2018-05-01',
    to: '2018-06-30',
    triggers: [decision('may', '2018-05-31'), decision('june', '2018-06-01')],
  };

  test('keep their identity from one version to the next, each owed once and under one version', () => {
    const across = obligationsAcross({ ...ledger, eras });
    const ids = across.map(obligationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(
      obligations({ ...ledger, mechanism: before })
        .map(obligationId)
        .toSorted(),
    );
  });

  test('of May stay due as they were, and those of June are due as they are to be', () => {
    const due = obligationsAcross({ ...ledger, eras })
      .filter(({ action }) => action === 'compile-docket')
      .map(({ slot, version, due: limit }) => [slot, version, limit?.nominal]);
    const asItWas = obligations({ ...ledger, mechanism: before });
    const limitOf = (slot: string) =>
      asItWas.find((one) => one.action === 'compile-docket' && one.slot === slot)?.due?.nominal;
    expect(due.filter(([, version]) => version === 1)).toEqual([
      ['2018-05#mid', 1, limitOf('2018-05#mid')],
      ['2018-05#end', 1, limitOf('2018-05#end')],
    ]);
    expect(due.filter(([, version]) => version === 2).map(([slot]) => slot)).toEqual([
      '2018-06#mid',
      '2018-06#end',
    ]);
  });

  test('that an event set off are owed under the version of its day', () => {
    const versions = obligationsAcross({ ...ledger, eras })
      .filter(({ action }) => action === 'acknowledge-decision')
      .map(({ slot, version }) => [slot, version]);
    expect(versions).toEqual([
      ['supervision:may', 1],
      ['supervision:june', 2],
    ]);
  });

  test('that are done under the next version are done for whoever owed them under the last', () => {
    const done = fulfilAcross({ eras, organisation }, decision('may', '2018-05-31'), {
      at: '2018-06-04',
      by: 'somebody',
    });
    const may = obligationsAcross({ ...ledger, eras, fulfilments: done }).filter(
      ({ slot }) => slot === 'supervision:may',
    );
    expect(may.map(({ fulfilled }) => fulfilled)).toEqual([{ at: '2018-06-04', by: 'somebody' }]);
  });
});

test('a meeting that a version moves within its running week is held once, as it was begun', () => {
  const on = (weekday: string) =>
    smallMechanism(`${slotOf(`{ every: week, on: ${weekday} }`)}
duties:
  - { id: paper, clause: 一, says: 报送, action: other, every: meeting, bearer: { unit: bureau }, due: { by: slot } }
`);
  // The 9th of May 2018 was a Wednesday.
  const eras = asEras(on('monday'), on('friday'), '2018-05-09');
  const [from, to] = ['2018-05-07', '2018-05-20'];
  expect(slotsAcross(eras, officialCalendar, from, to).map(({ key, period }) => [key, period.from])).toEqual([
    ['2018-W19', '2018-05-07'],
    ['2018-W20', '2018-05-18'],
  ]);
  const organisation = foundingOrganisation(on('monday'));
  expect(
    obligationsAcross({ eras, calendar: officialCalendar, organisation, from, to }).map(({ slot, due }) => [
      slot,
      due?.date,
    ]),
  ).toEqual([
    ['2018-W19', '2018-05-07'],
    ['2018-W20', '2018-05-18'],
  ]);
});
