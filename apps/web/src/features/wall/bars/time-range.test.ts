import { tenDaysOf } from '@guatu/engine';
import { expect, test } from 'vitest';
import { timeRangeOf } from './time-range.ts';

const project = (plannedStart: string | null, plannedFinish: string | null) =>
  ({
    plannedStart,
    plannedFinish,
    actualStart: null,
    actualFinish: null,
    forecastFinish: null,
    milestones: [],
  }) as never;

test.each([
  ['no project', [], 2017, 2019],
  ['one without dates', [project(null, null)], 2017, 2019],
  ['one that is longer', [project('2016-05-01', '2021-03-01')], 2016, 2021],
  ['a slip of the pen', [project('1918-05-01', '2218-01-01')], 2012, 2024],
])('%s', (_case, projects, first, last) => {
  expect(timeRangeOf(projects, '2018-05-14')).toEqual({
    from: tenDaysOf(`${first}-01-01`),
    to: tenDaysOf(`${last + 1}-01-01`),
  });
});
