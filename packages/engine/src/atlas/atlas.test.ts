import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mechanism, Selection } from '../mechanism/index.ts';
import { officialCalendar } from '../calendar/index.ts';
import { onlyEra } from '../era/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { advanceEdition, type EditionMove, editionStates, type EditionState } from './edition.ts';
import { atlasSelection, type Candidate, eligibility } from './eligibility.ts';
import { type ComparedProject, compareEditions } from './compare.ts';
import { handInObstacle, handInStanding, returnObstacle } from './hand-in.ts';
import { pageState } from './project-page.ts';
import { atlasSlotOf } from './slot.ts';

const shilin = shippedMechanism('shilin-2018');
const selection = atlasSelection(shilin)!;
const [county, city, province] = selection.lists as [string, string, string];
const settled = (answer: 'every-list' | 'last-list'): Mechanism => ({
  ...shilin,
  settings: shilin.settings.map((one) => (one.decides === 'threshold-scope' ? { ...one, answer } : one)),
});

describe('eligibility (三（二）)', () => {
  test.each<[string, string[], number | null, 'every-list' | 'last-list', object]>([
    [
      'exactly the sum is not over it',
      [county],
      50_000_000,
      'every-list',
      { near: true, short: ['sum-short'] },
    ],
    ['one yuan more is', [county], 50_000_001, 'every-list', { lists: [county] }],
    ['one list of three is enough', [city], 60_000_000, 'every-list', { lists: [city] }],
    ['all lists are named', [province, county], 60_000_000, 'every-list', { lists: [county, province] }],
    [
      'a list of no concern is none',
      ['other'],
      60_000_000,
      'every-list',
      { near: true, short: ['not-listed'] },
    ],
    ['nobody has said is not enough', [county], null, 'every-list', { near: true, short: ['sum-unknown'] }],
    ['neither is not even near', [], 1, 'every-list', { near: false, short: ['not-listed', 'sum-short'] }],
    ['settled for the last list, the others are free', [county], 1, 'last-list', { lists: [county] }],
    ['and the last is bound', [province], 1, 'last-list', { near: true, short: ['sum-short'] }],
    ['a free list carries in', [city, province], 1, 'last-list', { lists: [city] }],
  ])('%s', (_what, lists, annualPlan, scope, expected) => {
    const judged = eligibility(settled(scope), selection, { lists, annualPlan, totalInvestment: null });
    expect(judged).toMatchObject(expected);
  });

  const candidates: fc.Arbitrary<Candidate> = fc.record({
    lists: fc.subarray([...selection.lists, 'other']),
    annualPlan: fc.option(fc.integer({ min: 0, max: 100_000_000 })),
    totalInvestment: fc.option(fc.integer({ min: 0, max: 100_000_000 })),
  });

  test('who is in stands on a list, and more money never puts anybody out', () => {
    fc.assert(
      fc.property(candidates, fc.nat(50_000_000), (candidate, more) => {
        const judged = eligibility(shilin, selection, candidate);
        if (!judged.eligible) return;
        expect(judged.lists.every((list) => candidate.lists.includes(list))).toBe(true);
        const richer = { ...candidate, annualPlan: (candidate.annualPlan ?? 0) + more };
        expect(eligibility(shilin, selection, richer).eligible).toBe(true);
      }),
    );
  });

  test('`at least` takes in the sum itself, and the total is measured where the rule says so', () => {
    const rule: Selection = {
      ...selection,
      investment: { measure: 'total', limit: { atLeast: 50_000_000 }, binds: 'every-list' },
    };
    const candidate = { lists: [county], annualPlan: null, totalInvestment: 50_000_000 };
    expect(eligibility(shilin, rule, candidate).eligible).toBe(true);
  });
});

describe('a month’s slot and hand-ins', () => {
  test('there is none before the mechanism is in force', () => {
    expect(atlasSlotOf(onlyEra(shilin), officialCalendar, '2018-02')).toBe(null);
    expect(atlasSlotOf(onlyEra(shilin), officialCalendar, '2018-05')).toMatchObject({ key: '2018-05' });
  });

  test('a cut-off on a day off moves earlier: Saturday, 25 August 2018, to Friday', () => {
    const slot = atlasSlotOf(onlyEra(shilin), officialCalendar, '2018-08');
    expect(slot?.cutoff).toMatchObject({ nominal: '2018-08-25', actual: '2018-08-24' });
    expect(handInStanding(slot, '2018-08-24', '2018-08-30')).toEqual({ state: 'done' });
    expect(handInStanding(slot, '2018-08-25', '2018-08-30')).toEqual({ state: 'done-late', days: 1 });
    expect(handInStanding(slot, null, '2018-08-22')).toEqual({ state: 'due-soon', days: 2 });
    expect(handInStanding(slot, null, '2018-08-27')).toEqual({ state: 'overdue', days: 3 });
  });

  test('only the unit’s own progress keeps it from handing in', () => {
    const facts = {
      state: 'collecting',
      handedIn: false,
      projects: [{ name: '甲', progress: '完成' }],
    } as const;
    expect(handInObstacle(facts)).toBe(null);
    const unreported = handInObstacle({
      ...facts,
      projects: [...facts.projects, { name: '乙', progress: null }],
    });
    expect(unreported).toEqual({ code: 'atlas-progress-missing', unreported: ['乙'] });
    expect(handInObstacle({ ...facts, handedIn: true })).toEqual({ code: 'atlas-handed-in' });
    expect(handInObstacle({ ...facts, state: 'frozen' })).toEqual({ code: 'atlas-frozen' });
    expect(handInObstacle({ ...facts, projects: [] })).toEqual({ code: 'atlas-nothing-to-hand-in' });
  });

  test('pages lack what nobody has said; photographs are a hint, and only where the rule prints them', () => {
    const empty = { content: null, totalInvestment: null, annualPlan: 0, progress: null, photographs: 0 };
    expect(pageState(selection, empty)).toEqual({
      missing: ['content-and-scale', 'total-investment', 'progress'],
      withoutPhotographs: true,
    });
    expect(pageState({ contents: ['name'] }, empty)).toEqual({ missing: [], withoutPhotographs: false });
  });
});

describe('two editions', () => {
  const page = (id: string, more: Partial<ComparedProject> = {}): ComparedProject => ({
    id,
    name: id,
    unitName: '水务局',
    stage: 'construction',
    totalInvestment: 1,
    annualPlan: 1,
    completedThisYear: 1,
    completedSinceStart: 1,
    ...more,
  });

  test('differ by what came, what left, and what each page says', () => {
    const after = page('b', { stage: 'completed', totalInvestment: null });
    expect(compareEditions([page('a'), page('b')], [after, page('c')])).toEqual({
      came: [page('c')],
      left: [page('a')],
      changed: [
        {
          project: after,
          changes: [
            { what: 'stage', before: 'construction', after: 'completed' },
            { what: 'totalInvestment', before: 1, after: null },
          ],
        },
      ],
    });
  });

  const pages = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')).map((ids) => ids.map((id) => page(id)));
  test('do not differ from themselves, and read backwards swap what came and what left', () => {
    fc.assert(
      fc.property(pages, pages, (one, other) => {
        expect(compareEditions(one, one)).toEqual({ came: [], left: [], changed: [] });
        const [there, back] = [compareEditions(one, other), compareEditions(other, one)];
        expect([there.came, there.left]).toEqual([back.left, back.came]);
      }),
    );
  });
});

test.each([
  ['frozen', true, 'atlas-frozen'],
  ['collecting', false, 'atlas-not-handed-in'],
  ['compiled', true, undefined],
] as const)('a hand-in of a %s edition (handed in: %s) is sent back, or not: %s', (state, handedIn, code) => {
  expect(returnObstacle({ state, handedIn })?.code).toBe(code);
});

describe('an edition', () => {
  const freeze = (on: string, outstanding = 1): EditionMove => ({
    kind: 'freeze',
    outstanding,
    cutoff: '2018-05-25',
    on,
  });

  test.each<[EditionState, EditionMove, string]>([
    ['collecting', { kind: 'compile', eligible: 0 }, 'atlas-empty'],
    ['collecting', { kind: 'compile', eligible: 1 }, 'compiling'],
    ['compiling', { kind: 'compile', eligible: 1 }, 'compiling'],
    ['compiling', { kind: 'deliver' }, 'compiled'],
    ['compiling', { kind: 'fail' }, 'collecting'],
    ['compiled', { kind: 'write-preface' }, 'collecting'],
    ['compiled', { kind: 'return' }, 'collecting'],
    ['collecting', freeze('2018-05-26'), 'atlas-not-compiled'],
    ['compiling', freeze('2018-05-26'), 'atlas-not-compiled'],
    ['compiled', freeze('2018-05-25'), 'atlas-still-collecting'],
    ['compiled', freeze('2018-05-25', 0), 'frozen'],
    ['compiled', freeze('2018-05-26'), 'frozen'],
    ['frozen', { kind: 'compile', eligible: 1 }, 'atlas-frozen'],
    ['frozen', { kind: 'write-preface' }, 'atlas-frozen'],
    ['frozen', freeze('2018-05-26'), 'atlas-frozen'],
  ])('%s, %o: %s', (state, move, expected) => {
    const advance = advanceEdition(state, move);
    expect('next' in advance ? advance.next : advance.refused.code).toBe(expected);
  });

  const moves: fc.Arbitrary<EditionMove> = fc.oneof(
    fc.constantFrom<EditionMove>({ kind: 'write-preface' }, { kind: 'deliver' }, { kind: 'fail' }),
    fc.record({ kind: fc.constant('compile' as const), eligible: fc.nat(3) }),
    fc.record({
      kind: fc.constant('freeze' as const),
      outstanding: fc.nat(2),
      cutoff: fc.constantFrom(null, '2018-05-25'),
      on: fc.constantFrom('2018-05-24', '2018-05-26'),
    }),
  );

  test('nothing leads out of frozen, and only a book that was delivered leads into it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editionStates), moves, (state, move) => {
        const advance = advanceEdition(state, move);
        if (state === 'frozen') expect(advance).toHaveProperty('refused');
        else if ('next' in advance && advance.next === 'frozen') expect(state).toBe('compiled');
      }),
    );
  });
});
