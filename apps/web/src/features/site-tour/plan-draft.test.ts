import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeStop,
  moveStop,
  type PlanDraft,
  planOf,
  timesOf,
  withoutStop,
  withStop,
} from './plan-draft.ts';
import type { Project } from './tour-queries.ts';

const project = (id: string): Project => ({
  id,
  name: id,
  unitName: null,
  stage: 'construction',
  light: null,
  place: null,
  at: null,
});
const blank: PlanDraft = {
  purpose: '',
  startsAt: '08:30',
  gathersAt: '',
  backMinutes: null,
  closingMinutes: 0,
  wetWeather: '',
  vehicles: [],
  tasks: [],
  stops: [],
};
const names = ['a', 'b', 'c', 'd'];
const draft = names.reduce((so, id) => withStop(so, project(id), ''), blank);
const order = ({ stops }: PlanDraft) => stops.map(({ projectId }) => projectId).join('');

describe('the stops of a plan', () => {
  test('are chosen at the end, moved by one, and dropped', () => {
    expect(order(draft)).toBe('abcd');
    expect(order(moveStop(draft, 1, -1))).toBe('bacd');
    expect(order(moveStop(draft, 1, 1))).toBe('acbd');
    expect(order(withoutStop(draft, 2))).toBe('abd');
  });

  test('stay where they are at either end', () => {
    expect(moveStop(draft, 0, -1)).toBe(draft);
    expect(moveStop(draft, 3, 1)).toBe(draft);
  });

  test('are moved there and back to the same order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), (index) => {
        expect(order(moveStop(moveStop(draft, index, 1), index + 1, -1))).toBe('abcd');
      }),
    );
  });

  test('change one at a time, and the times with them', () => {
    const longer = changeStop(draft, 1, { stayMinutes: 45 });
    expect(longer.stops.map(({ stayMinutes }) => stayMinutes)).toEqual([30, 45, 30, 30]);
    expect(timesOf(longer).total).toBe(timesOf(draft).total + 15);
  });
});

test('what was left empty is not sent, nor what the server knows of a project', () => {
  const sent = planOf({
    ...draft,
    vehicles: [{ what: ' ', seats: null, carries: '' }],
    tasks: [{ what: '', owner: null, dueOn: null }],
  });
  expect(sent.vehicles).toEqual([]);
  expect(sent.tasks).toEqual([]);
  expect(sent.stops[0]).toEqual({
    projectId: 'a',
    stayMinutes: 30,
    travelMinutes: null,
    speaker: '',
    subject: '',
  });
});
