import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { obligationsAcross, type ObligationInEra, onlyEra } from '../era/index.ts';
import type { Trigger } from '../obligation/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { deskAwaited, type DeskContext, deskDuties, rhythmsBegun } from './index.ts';

const mechanism = shippedMechanism('linxi-demonstration');
const eras = onlyEra(mechanism);
const organisation = foundingOrganisation(mechanism);
const decision: Trigger = {
  action: 'carry-out-decision',
  slot: 'supervision:1',
  on: '2018-05-18',
  subject: { responsibleUnit: 'transport-bureau' },
  due: '2018-05-24',
};
const owed = (trigger: Trigger): ObligationInEra[] =>
  obligationsAcross({
    eras,
    organisation,
    calendar: officialCalendar,
    from: '2018-05-14',
    to: '2018-06-03',
    triggers: [trigger],
  });
const seenBy = (posts: string[], asOf: string): DeskContext => ({
  eras,
  organisation,
  asOf,
  posts,
  recorded: new Set(),
  begun: new Map(),
});
const lines = (posts: string[], asOf: string) => deskDuties(owed(decision), seenBy(posts, asOf));

test.each([
  ['2018-05-18', 'later'],
  // From Monday of its week.
  ['2018-05-21', 'this-week'],
  ['2018-05-24', 'this-week'],
  ['2018-05-25', 'overdue'],
])('seen on %s, what is due on Thursday 24 May is %s', (asOf, group) => {
  expect(lines(['transport-clerk'], asOf)).toMatchObject([{ group, post: 'transport-clerk' }]);
});

test('what is done stays in sight for a fortnight', () => {
  const done = owed(decision).map((one) => ({ ...one, fulfilled: { at: '2018-05-20', by: 'somebody' } }));
  const on = (asOf: string) => deskDuties(done, seenBy(['transport-clerk'], asOf));
  expect(on('2018-06-02').map(({ group }) => group)).toEqual(['done']);
  expect(on('2018-06-03')).toEqual([]);
});

const lateIn = (context: Partial<DeskContext>, posts = ['magistrate', 'key-projects-chief']) =>
  deskDuties(owed(decision), { ...seenBy(posts, '2018-06-03'), ...context })
    .filter(({ group }) => group === 'overdue')
    .map(({ duty, obligation }) => `${duty.action} ${obligation.slot}`);

test('what comes round with a slot is late only since the ledger keeps the rhythm, and learns of the deed', () => {
  const recorded = new Set(['convene-meeting'] as const);
  expect(lateIn({})).toEqual([]);
  expect(lateIn({ recorded })).toEqual([]);
  expect(lateIn({ recorded, begun: new Map([['resolution-meeting', '2018-05-25']]) })).toEqual([
    'convene-meeting 2018-05#end',
  ]);
  expect(lateIn({ recorded, begun: new Map([['resolution-meeting', '2018-05-02']]) })).toEqual([
    'convene-meeting 2018-05#mid',
    'convene-meeting 2018-05#end',
  ]);
});

test('where a window passes without a day, nobody is late but who should have set it', () => {
  const recorded = new Set(['convene-meeting', 'compile-docket', 'report-outcomes'] as const);
  const late = lateIn({ recorded, begun: new Map([['resolution-meeting', '2018-05-02']]) });
  expect(late.filter((line) => !line.startsWith('convene-meeting'))).toEqual([]);
  // An edition has its whole month, and nobody sets a day for it.
  const atlas = {
    recorded: new Set(['compile-atlas'] as const),
    begun: new Map([['atlas-edition', '2018-04-27']]),
  };
  expect(lateIn(atlas)).toEqual(['compile-atlas 2018-05']);
});

test('a rhythm begins with the first day set for it, or the first of its duties that was met', () => {
  const bearer = { kind: 'unit', id: 'key-projects-section' } as const;
  const begun = rhythmsBegun(
    eras,
    [
      { rule: 'resolution-meeting', key: '2018-05#mid', date: '2018-05-15' },
      { rule: 'resolution-meeting', key: '2018-04#end', date: null },
    ],
    [
      { action: 'compile-docket', slot: '2018-05#mid', bearer, at: '2018-05-11', by: 'somebody' },
      { rule: 'compile-atlas', slot: '2018-04', bearer, at: '2018-04-27', by: 'somebody' },
    ],
  );
  expect([...begun]).toEqual([
    ['resolution-meeting', '2018-05-11'],
    ['atlas-edition', '2018-04-27'],
  ]);
});

test('the desk of several posts puts each thing under the post that owes it', () => {
  const both = lines(['supervision-office-director', 'transport-head'], '2018-05-18');
  const posts = new Map(both.map(({ duty, post }) => [duty.action, post]));
  expect(posts.get('carry-out-decision')).toBe('transport-head');
  expect(posts.get('report-outcomes')).toBe('supervision-office-director');
});

test('what is overdue is on the desk of those to whom it is handed in, unless they owe it themselves', () => {
  const awaited = (posts: string[], asOf: string) => deskAwaited(owed(decision), seenBy(posts, asOf));
  expect(awaited(['supervision-office-clerk'], '2018-05-24')).toEqual([]);
  expect(awaited(['supervision-office-clerk'], '2018-05-25')).toMatchObject([
    { post: 'supervision-office-clerk', obligation: { bearer: { id: 'transport-bureau' } } },
  ]);
  expect(awaited(['water-clerk'], '2018-05-25')).toEqual([]);
  expect(awaited(['transport-clerk', 'supervision-office-clerk'], '2018-05-25')).toEqual([]);
});

test('groups follow each other by urgency, and lines by date', () => {
  const dates = deskDuties(owed(decision), seenBy(['magistrate', 'transport-head'], '2018-05-18')).map(
    ({ obligation }) => obligation.due?.date ?? '9999',
  );
  expect(dates).toEqual([...dates].sort());
});
