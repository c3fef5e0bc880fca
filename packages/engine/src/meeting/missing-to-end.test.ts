import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DecisionDraft, decisionOutcomes, missingInDecision, missingToEnd } from './index.ts';

const heldOn = '2018-05-15';
const decision = (otherwise: Partial<DecisionDraft> = {}): DecisionDraft => ({
  id: 'd1',
  docketItem: 'i1',
  outcome: 'decided',
  heard: '',
  leadUnit: 'land-bureau',
  requirement: '落实用地指标',
  limitOn: '2018-05-30',
  ...otherwise,
});

test.each<[string, Partial<DecisionDraft>, string[]]>([
  ['is whole', {}, []],
  ['names nobody', { leadUnit: null }, ['lead-unit']],
  ['asks nothing', { requirement: '' }, ['requirement']],
  ['sets no limit', { limitOn: null }, ['limit']],
  ['sets a limit before the meeting', { limitOn: '2018-05-14' }, ['limit-too-early']],
  ['sets the limit on the very day', { limitOn: heldOn }, []],
  [
    'lacks everything',
    { leadUnit: null, requirement: '', limitOn: null },
    ['lead-unit', 'requirement', 'limit'],
  ],
  ['defers the matter', { outcome: 'deferred', leadUnit: null, requirement: '', limitOn: null }, []],
  ['stands beside the docket without a matter', { docketItem: null }, ['heard']],
  ['stands beside the docket', { docketItem: null, heard: '防汛准备情况的汇报' }, []],
])('a decision that %s', (_what, otherwise, fields) => {
  expect(missingInDecision(decision(otherwise), heldOn)).toEqual(fields);
});

test('every item of the docket has to be decided or deferred', () => {
  const record = { heldOn, docketItems: ['i1', 'i2'], decisions: [decision()] };
  expect(missingToEnd(record)).toEqual([{ docketItem: 'i2' }]);
});

test('what is missing is named in the order of the docket, what stands beside it last', () => {
  const decisions = [
    decision({ id: 'beside', docketItem: null, heard: '' }),
    decision({ id: 'second', docketItem: 'i2', leadUnit: null }),
    decision({ id: 'first', limitOn: null }),
  ];
  expect(missingToEnd({ heldOn, docketItems: ['i1', 'i2'], decisions })).toEqual([
    { decision: 'first', field: 'limit' },
    { decision: 'second', field: 'lead-unit' },
    { decision: 'beside', field: 'heard' },
  ]);
});

test('a meeting without docket and decisions lacks nothing', () => {
  expect(missingToEnd({ heldOn, docketItems: [], decisions: [] })).toEqual([]);
});

test('what nothing is missing from says who, what and by when', () => {
  const anyDecision: fc.Arbitrary<DecisionDraft> = fc.record({
    id: fc.uuid(),
    docketItem: fc.constantFrom('i1', null),
    outcome: fc.constantFrom(...decisionOutcomes),
    heard: fc.constantFrom('', '汇报'),
    leadUnit: fc.constantFrom(null, 'land-bureau'),
    requirement: fc.constantFrom('', '办理'),
    limitOn: fc.constantFrom(null, '2018-05-14', '2018-05-15', '2018-06-01'),
  });
  fc.assert(
    fc.property(fc.array(anyDecision), (decisions) => {
      if (missingToEnd({ heldOn, docketItems: ['i1'], decisions }).length > 0) return;
      expect(decisions.some(({ docketItem }) => docketItem === 'i1')).toBe(true);
      for (const { outcome, leadUnit, requirement, limitOn } of decisions) {
        if (outcome === 'deferred') continue;
        expect(leadUnit).not.toBeNull();
        expect(requirement).not.toBe('');
        expect(limitOn !== null && limitOn >= heldOn).toBe(true);
      }
    }),
  );
});
