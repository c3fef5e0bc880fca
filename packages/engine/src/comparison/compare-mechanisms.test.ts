import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays, officialCalendar } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { obligationId } from '../obligation/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { readMechanism } from '../reading/index.ts';
import { publishedDate } from '../testing/arbitrary.ts';
import { mechanismText, shippedMechanism } from '../testing/mechanism-file.ts';
import { compareMechanisms, type ComparisonContext } from './index.ts';

const text = mechanismText('linxi-demonstration');
const linxi = shippedMechanism('linxi-demonstration');

/** The mechanism with pieces of its text replaced. */
const changed = (...pieces: Array<readonly [string, string]>): Mechanism => {
  const rewritten = pieces.reduce((source, [piece, by]) => {
    if (!source.includes(piece)) throw new Error(`The file has no ${piece}`);
    return source.replace(piece, by);
  }, text);
  const { mechanism, findings } = readMechanism(rewritten);
  if (mechanism === null) throw new Error(JSON.stringify(findings));
  return mechanism;
};

const compared = (after: Mechanism, before: Mechanism = linxi, context: Partial<ComparisonContext> = {}) =>
  compareMechanisms(before, after, {
    calendar: officialCalendar,
    organisations: { before: foundingOrganisation(before), after: foundingOrganisation(after) },
    from: '2018-05-01',
    to: '2018-06-30',
    ...context,
  });

const cutoffOn12 = changed(['{ part: mid, day: 13 }', '{ part: mid, day: 12 }']);
const noReports = { ...linxi, duties: linxi.duties.filter(({ id }) => id !== 'weekly-report-by-leader') };
const promptDocket = changed([
  'alsoBy: [{ unit: development-reform-bureau }]\n    due: { by: slot }',
  'alsoBy: [{ unit: development-reform-bureau }]\n    due: { by: cutoff }',
]);

test('a cut-off that moves takes its slots along, each with its old day and its new', () => {
  const { slots } = compared(cutoffOn12);
  expect(slots.appear).toEqual([]);
  expect(slots.vanish).toEqual([]);
  // The 13th of May 2018 is a Sunday, its 12th a Saturday: both give way to Friday the 11th.
  expect(
    slots.move.map(({ before, after, moved }) => [
      after.key,
      before.cutoff?.actual,
      after.cutoff?.actual,
      moved,
    ]),
  ).toEqual([['2018-06#mid', '2018-06-13', '2018-06-12', ['cutoff']]]);
});

test('a duty with a nearer limit moves, and is neither new nor gone', () => {
  const { obligations } = compared(promptDocket);
  expect(obligations.appear).toEqual([]);
  expect(obligations.vanish).toEqual([]);
  expect(
    obligations.move.map(({ before, after }) => [after.slot, before.due?.date, after.due?.date]),
  ).toEqual([
    ['2018-05#mid', '2018-05-20', '2018-05-11'],
    ['2018-05#end', '2018-05-31', '2018-05-25'],
    ['2018-06#mid', '2018-06-20', '2018-06-13'],
    ['2018-06#end', '2018-06-30', '2018-06-25'],
  ]);
});

test('a duty struck out vanishes for everybody who bore it, and lightens each of them', () => {
  const { obligations, load } = compared(noReports, linxi, { to: '2018-05-31' });
  expect(obligations.appear).toEqual([]);
  // Six vice-magistrates on the Mondays 7, 14, 21 and 28.
  expect(obligations.vanish).toHaveLength(24);
  expect(load.slice(0, 6).map(({ before, after }) => before - after)).toEqual([4, 4, 4, 4, 4, 4]);
  expect(load.slice(6).every(({ before, after }) => before === after)).toBe(true);
  expect(load.find(({ bearer }) => bearer.id === 'vice-magistrate-culture')).toMatchObject({
    before: 4,
    after: 0,
    months: [{ month: '2018-05', before: 4, after: 0 }],
  });
});

test('a turn that passes to somebody else moves the slot and hands the duty over', () => {
  const after = changed(
    ['{ months: [5, 11], lead: vice-magistrate-industry }', '{ months: [5, 11], lead: magistrate }'],
    ['{ months: [6, 12], lead: vice-magistrate-transport }', '{ months: [6, 12], lead: magistrate }'],
  );
  const { slots, obligations } = compared(after);
  expect(slots.move.map(({ after: slot, moved }) => [slot.key, slot.lead, moved])).toEqual([
    ['2018-05', 'magistrate', ['lead']],
    ['2018-06', 'magistrate', ['lead']],
  ]);
  const tours = ({ rule }: { rule: string }) => rule === 'lead-tour';
  expect(obligations.vanish.filter(tours).map(({ bearer }) => bearer.id)).toEqual([
    'vice-magistrate-industry',
    'vice-magistrate-transport',
  ]);
  expect(obligations.appear.filter(tours).map(({ bearer }) => bearer.id)).toEqual([
    'magistrate',
    'magistrate',
  ]);
});

test('a rhythm that changes brings new slots and takes old ones away', () => {
  const after = changed([
    '{ every: month, parts: [mid, end] }',
    '{ every: month, parts: [early, mid, end] }',
  ]);
  const { slots, obligations } = compared(after);
  expect(slots.appear.map(({ key }) => key)).toEqual(['2018-05#early', '2018-06#early']);
  expect(slots.vanish).toEqual([]);
  expect(new Set(obligations.appear.map(({ slot }) => slot))).toEqual(
    new Set(['2018-05#early', '2018-06#early']),
  );
});

test('a slot under way on the first day stays as it began', () => {
  const { slots } = compared(cutoffOn12, linxi, { from: '2018-06-12' });
  expect(slots.move).toEqual([]);
});

test('a unit that the new text brings owes what its kind owes', () => {
  const town = '    - { id: yunling-township, name: 云岭乡, kind: town, parent: county-government }\n';
  const after = changed(
    [town, `${town}    - { id: new-town, name: 新设镇, kind: town, parent: county-government }\n`],
    [
      '  - id: report-outcomes\n    clause: 二（二）4（3）\n',
      '  - id: hand-in\n    clause: 二（二）4（3）\n    says: 各镇每月报一次\n    action: report-outcomes\n    every: site-tour\n    bearer: { each: { unitKind: town } }\n    due: { by: slot }\n\n  - id: report-outcomes\n    clause: 二（二）4（3）\n',
    ],
  );
  const { obligations } = compared(after, linxi, { to: '2018-05-31' });
  expect(obligations.appear.map(({ bearer }) => bearer.id)).toEqual([
    'linjiang-town',
    'qingxi-town',
    'shiqiao-town',
    'yunling-township',
    'new-town',
  ]);
});

test('the same file compared with itself differs in nothing, however its rules are ordered', () => {
  const turned = { ...linxi, duties: linxi.duties.toReversed(), slots: linxi.slots.toReversed() };
  for (const after of [linxi, turned]) {
    const { rules, slots, obligations, load } = compared(after);
    expect({ rules, slots, obligations }).toEqual({
      rules: [],
      slots: { appear: [], vanish: [], move: [] },
      obligations: { appear: [], vanish: [], move: [] },
    });
    expect(load.every(({ before, after: then }) => before === then)).toBe(true);
  }
});

const variants = [linxi, cutoffOn12, noReports, promptDocket];

test('what appears one way vanishes the other way, and what moves goes back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...variants),
      fc.constantFrom(...variants),
      publishedDate,
      fc.nat(150),
      (one, other, from, length) => {
        const days = { from, to: addCalendarDays(from, length) };
        const [there, back] = [compared(other, one, days), compared(one, other, days)];
        const ids = (owed: Parameters<typeof obligationId>[0][]) => new Set(owed.map(obligationId));
        expect(ids(there.obligations.appear)).toEqual(ids(back.obligations.vanish));
        expect(ids(there.obligations.vanish)).toEqual(ids(back.obligations.appear));
        expect(there.obligations.move.map(({ before, after }) => [before.due, after.due])).toEqual(
          back.obligations.move.map(({ before, after }) => [after.due, before.due]),
        );
        expect(there.slots.move.length).toBe(back.slots.move.length);
        expect(there.rules.length).toBe(back.rules.length);
        const grown = (of: typeof there) =>
          of.load.reduce((sum, { before, after }) => sum + after - before, 0);
        expect(grown(there) + grown(back)).toBe(0);
        expect(grown(there)).toBe(there.obligations.appear.length - there.obligations.vanish.length);
      },
    ),
    { numRuns: 30 },
  );
});
