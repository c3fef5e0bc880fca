import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapCodes, gapsOf, type ProjectRecord } from './completeness.ts';
import { stages } from './stage.ts';

const complete: ProjectRecord = {
  stage: 'construction',
  halt: null,
  nationalCode: '2018-530126-47-03-012345',
  owner: '县水务局',
  responsibleUnitId: 'water-bureau',
  place: '清溪镇',
  hasPosition: true,
  content: '治理河道12公里',
  startYear: 2018,
  endYear: 2020,
  totalInvestment: 120_000_000,
  beyondTotal: 0,
  hasSources: true,
  annualPlan: 60_000_000,
  goal: '完成主体',
  hasPermits: true,
  plannedFinish: '2020-10-01',
  actualStart: '2018-01-05',
  actualFinish: null,
  enteredOn: '2018-01-08',
  lastMonth: '2018-04',
  monthsUnchanged: 0,
  lastPhotograph: '2018-03',
};

test('a complete record has no gaps', () => {
  expect(gapsOf(complete, '2018-05-14')).toEqual([]);
});

test.each<[string, Partial<ProjectRecord>, string[]]>([
  ['a pipeline project without a code', { stage: 'pipeline', nationalCode: null, hasPermits: false }, []],
  ['one that has begun without a code', { nationalCode: null }, ['code']],
  ['a place without longitude and latitude', { hasPosition: false }, ['position']],
  ['half the years', { endYear: null }, ['years']],
  ['sources that miss the total', { beyondTotal: -5_000_000 }, ['sources-differ']],
  ['no goal beside a plan', { goal: null }, ['goal']],
  ['neither plan nor goal', { annualPlan: null, goal: null }, ['plan']],
  ['a finish that has passed', { plannedFinish: '2018-05-13' }, ['overdue']],
  ['a finish that is today', { plannedFinish: '2018-05-14' }, []],
  ['completed without a finish', { stage: 'completed', lastMonth: null }, ['actual-finish']],
  ['a month that was left out', { lastMonth: '2018-03' }, ['month-missing']],
  ['never a report', { lastMonth: null, lastPhotograph: null }, ['never-reported']],
  ['never a report, entered this month', { lastMonth: null, enteredOn: '2018-05-02' }, []],
  ['two months of rest', { monthsUnchanged: 2 }, []],
  ['three months of rest', { monthsUnchanged: 3 }, ['long-unchanged']],
  ['photographs of three months ago', { lastPhotograph: '2018-02' }, []],
  ['photographs of four months ago', { lastPhotograph: '2018-01' }, ['photograph-old']],
  ['no photograph', { lastPhotograph: null }, ['no-photograph']],
  ['no photograph of what is not built', { stage: 'preparation', lastPhotograph: null }, []],
  ['a suspended project at rest', { halt: 'suspended', monthsUnchanged: 9, lastMonth: '2017-01' }, []],
  ['a withdrawn project', { halt: 'withdrawn', owner: null, totalInvestment: null }, []],
])('%s', (_case, change, codes) => {
  expect(gapsOf({ ...complete, ...change }, '2018-05-14').map(({ code }) => code)).toEqual(codes);
});

test('a later stage asks for no less: what is missing earlier is still missing', () => {
  const bare: ProjectRecord = {
    ...complete,
    nationalCode: null,
    owner: null,
    hasPosition: false,
    hasSources: false,
    hasPermits: false,
    plannedFinish: null,
    actualStart: null,
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 }), (at) => {
      const asked = (index: number) =>
        gapsOf({ ...bare, stage: stages[index] ?? 'pipeline' }, '2018-05-14').map(({ code }) => code);
      expect(asked(at + 1)).toEqual(expect.arrayContaining(asked(at)));
    }),
  );
});

test('every gap there is can be come by', () => {
  const nothing: ProjectRecord = {
    ...complete,
    nationalCode: null,
    owner: null,
    responsibleUnitId: null,
    place: null,
    hasPosition: false,
    content: null,
    startYear: null,
    totalInvestment: null,
    hasSources: false,
    annualPlan: null,
    hasPermits: false,
    plannedFinish: null,
    actualStart: null,
    lastMonth: null,
  };
  const others: Partial<ProjectRecord>[] = [
    { beyondTotal: 1 },
    { goal: null },
    { plannedFinish: '2018-01-01' },
    { stage: 'completed' },
    { lastMonth: '2018-01', monthsUnchanged: 4, lastPhotograph: '2017-01' },
    { lastPhotograph: null },
  ];
  const met = [nothing, ...others.map((other) => ({ ...complete, ...other }))]
    .flatMap((record) => gapsOf(record, '2018-05-14'))
    .map(({ code }) => code);
  expect(gapCodes.filter((code) => !met.includes(code))).toEqual([]);
});
