import { expect, test } from 'vitest';
import { tourLacksOf, type PlanWords, type TourLack } from './index.ts';

const whole: PlanWords = {
  heldOn: '2018-05-24',
  purpose: '看现场、找差距',
  gathersAt: '县政府',
  wetWeather: '改看室内项目',
  stops: [{ speaker: '水务局局长' }],
  tasks: [{ owner: { kind: 'unit', id: 'water-bureau' }, dueOn: '2018-05-22' }],
};

test.each<[string, Partial<PlanWords>, TourLack[]]>([
  ['that is whole, nothing', {}, []],
  ['for which nobody set the day', { heldOn: null }, ['day']],
  ['that goes nowhere', { stops: [] }, ['stops']],
  ['of which a stop has nobody to speak', { stops: [{ speaker: '甲' }, { speaker: '' }] }, ['speakers']],
  ['without a division of work', { tasks: [] }, ['tasks']],
  ['of which a task is nobody’s', { tasks: [{ owner: null, dueOn: '2018-05-22' }] }, ['owners']],
  ['of which a task has no day', { tasks: [{ owner: { kind: 'unit', id: 'a' }, dueOn: null }] }, ['owners']],
  [
    'of which nothing is written',
    { purpose: '', gathersAt: '', wetWeather: '', stops: [], tasks: [] },
    ['purpose', 'gathering', 'stops', 'tasks', 'wet-weather'],
  ],
])('a plan %s lacks', (_which, otherwise, lacks) => {
  expect(tourLacksOf({ ...whole, ...otherwise })).toEqual(lacks);
});
