import { describe, expect, test } from 'vitest';
import { foundingOrganisation } from '../organisation/index.ts';
import { slotRuleOf } from '../recurrence/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { rollOf } from './index.ts';

const mechanism = shippedMechanism('linxi-demonstration');
const organisation = foundingOrganisation(mechanism);
const context = { mechanism, organisation, date: '2018-05-15' };
const rule = slotRuleOf(mechanism, 'resolution-meeting');
if (rule === undefined) throw new Error('no resolution meeting');

const water = { responsibleUnit: 'water-bureau', involvedUnits: ['land-bureau'] };
const housing = { responsibleUnit: 'housing-bureau', involvedUnits: ['land-bureau', 'finance-bureau'] };
const names = (...cases: Array<typeof water>) =>
  rollOf(context, rule, 'magistrate', cases).map(({ bearer, cases: because }) => [bearer.id, because]);

describe('the roll (二（二）1)', () => {
  test('is the chair alone while nothing is on the docket', () => {
    expect(names()).toEqual([['magistrate', []]]);
  });

  test('has for each problem its leader, that leader’s deputy, and the principals concerned', () => {
    expect(names(water)).toEqual([
      ['magistrate', []],
      ['vice-magistrate-agriculture', [0]],
      ['office-deputy-3', [0]],
      ['water-head', [0]],
      ['land-head', [0]],
    ]);
  });

  test('has everybody once, with all the problems that ask for that seat', () => {
    const seats = names(water, housing);
    expect(seats).toContainEqual(['land-head', [0, 1]]);
    expect(seats).toContainEqual(['finance-head', [1]]);
    expect(new Set(seats.map(([id]) => id)).size).toBe(seats.length);
  });

  test('follows the portfolios of the day', () => {
    const moved = {
      ...organisation,
      portfolios: [
        ...organisation.portfolios,
        { leader: 'vice-magistrate-transport', unit: 'water-bureau', from: '2018-05-12', to: null },
      ],
    };
    const seats = rollOf({ ...context, organisation: moved }, rule, 'magistrate', [water]);
    expect(seats.map(({ bearer }) => bearer.id)).toContain('vice-magistrate-transport');
    expect(seats.map(({ bearer }) => bearer.id)).not.toContain('vice-magistrate-agriculture');
  });

  test('a guest is invited, and required where the rule asks for the same seat', () => {
    const attendance = {
      clause: '二（二）1',
      required: [{ principalOf: { relation: 'responsible-unit' as const } }],
      invited: [{ unit: 'congress' }, { post: 'water-head' }],
    };
    expect(rollOf(context, { attendance }, 'magistrate', [water])).toEqual([
      { bearer: { kind: 'post', id: 'magistrate' }, role: 'required', cases: [] },
      { bearer: { kind: 'post', id: 'water-head' }, role: 'required', cases: [0] },
      { bearer: { kind: 'unit', id: 'congress' }, role: 'invited', cases: [] },
    ]);
  });

  test('has those who come for a kind of problem only when it is on the docket', () => {
    const byTopic = {
      attendance: {
        clause: '一',
        required: [],
        byTopic: [{ topics: ['land' as const, 'forest' as const], required: [{ post: 'land-head' }] }],
      },
    };
    const cases = [
      { ...water, topic: 'funds' as const },
      { ...housing, topic: 'forest' as const },
    ];
    expect(rollOf(context, byTopic, 'magistrate', cases)).toMatchObject([
      { bearer: { id: 'magistrate' }, cases: [] },
      { bearer: { id: 'land-head' }, role: 'required', cases: [1] },
    ]);
  });
});

describe('the rolls of Shilin’s tours and ground-breakings', () => {
  const shilin = shippedMechanism('shilin-2018');
  const founding = foundingOrganisation(shilin);
  const withTown = {
    ...founding,
    units: [...founding.units, { id: 'a-town', name: '某街道', kind: 'town' as const }],
    posts: [
      ...founding.posts,
      { id: 'a-town-head', unit: 'a-town', name: '主任', kind: 'principal' as const },
    ],
  };
  const seatsOf = (id: string, chair: string, role: 'required' | 'invited') =>
    rollOf(
      { mechanism: shilin, organisation: withTown, date: '2018-06-12' },
      slotRuleOf(shilin, id)!,
      chair,
      [],
    )
      .filter((seat) => seat.role === role)
      .map(({ bearer }) => bearer.id);

  test('a tour is gone on by magistrate, vice-magistrates and the heads of the group’s units (二（三）2)', () => {
    const seats = seatsOf('site-tour', 'vice-magistrate-3', 'required');
    expect(seats).toHaveLength(1 + 6 + 13 + 1);
    expect(seats).toEqual(
      expect.arrayContaining(['magistrate', 'vice-magistrate-5', 'land-head', 'a-town-head']),
    );
  });

  test('ground is broken with the government’s leaders and all heads; three committees are invited (二（四）2)', () => {
    const seats = seatsOf('groundbreaking', 'magistrate', 'required');
    expect(seats).toEqual(
      expect.arrayContaining(['magistrate', 'government-office-deputy', 'finance-head', 'a-town-head']),
    );
    expect(seatsOf('groundbreaking', 'magistrate', 'invited')).toEqual([
      'party-committee',
      'congress',
      'consultative-conference',
    ]);
  });
});
