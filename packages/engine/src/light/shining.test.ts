import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import type { Subject, Yardstick } from '../judgement/index.ts';
import type { LightRule } from '../mechanism/index.ts';
import { lightOf, shiningOf, turnsOf } from './index.ts';

const yardstick: Yardstick = {
  mechanism: { settings: [], measures: [], classes: [] },
  calendar: officialCalendar,
};
const rule = (overall: LightRule['overall']): LightRule => ({
  id: 'progress',
  clause: '三',
  name: 'progress',
  says: 'progress',
  of: 'project',
  overall,
  dimensions: ['pace', 'paid'].map((id) => ({
    id,
    clause: '三',
    name: id,
    by: { fact: id },
    bands: [
      { colour: 'green', atMost: 0 },
      { colour: 'red', above: 30 },
    ],
  })),
});
const project = (facts: Record<string, number>): Subject => ({
  id: 'p',
  observations: [{ period: '2018-05', asOf: '2018-05-31', facts }],
});
const shining = (overall: LightRule['overall'], facts: Record<string, number>) =>
  shiningOf(lightOf(yardstick, rule(overall), project(facts)));

test('one light for all is known by its own name', () => {
  expect(shining('worst', { pace: 0, paid: 40 })).toEqual({ progress: 'red' });
});

test('where each stands for itself, what is in a hole of the text shows nothing, and what nobody knows is not known', () => {
  expect(shining('none', { pace: 0, paid: 40 })).toEqual({ pace: 'green', paid: 'red' });
  expect(shining('none', { pace: 10 })).toEqual({ paid: null });
});

test('it turns when any of them shows what it did not show before', () => {
  expect(turnsOf('progress', { pace: 'green', paid: 'red' }, { pace: 'red', paid: 'red' })).toEqual([
    'progress:red',
  ]);
  expect(turnsOf('progress', { pace: 'red' }, { pace: 'red', paid: null })).toEqual([]);
});
