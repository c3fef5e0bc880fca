import { expect, test } from 'vitest';
import { obstacleTo, type Readiness } from './obstacle.ts';

const ready: Readiness = {
  changed: true,
  stale: false,
  broken: false,
  effectiveFrom: '2018-05-10',
  today: '2018-05-10',
  note: '提前一天收材料',
};

test.each<[Partial<Readiness>, ReturnType<typeof obstacleTo>]>([
  [{}, null],
  [{ changed: false, note: '' }, 'unchanged'],
  [{ stale: true, broken: true }, 'stale'],
  [{ broken: true, effectiveFrom: '' }, 'broken'],
  [{ effectiveFrom: '', note: '' }, 'undated'],
  [{ effectiveFrom: '2018-05-09', note: '' }, 'past'],
  [{ note: ' \n' }, 'unexplained'],
])('%j', (otherwise, obstacle) => {
  expect(obstacleTo({ ...ready, ...otherwise })).toBe(obstacle);
});
