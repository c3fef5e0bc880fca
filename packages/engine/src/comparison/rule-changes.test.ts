import { expect, test } from 'vitest';
import type { Mechanism } from '../mechanism/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { differences, ruleChanges } from './index.ts';

const linxi = shippedMechanism('linxi-demonstration');
const [first, ...others] = linxi.duties;
if (first === undefined) throw new Error('The mechanism has no duty');
const { organisation } = linxi;

test.each<[string, Partial<Mechanism>, object]>([
  [
    'a rule struck out',
    { duties: others },
    { part: 'duties', id: first.id, kind: 'removed', clause: '一', before: ['duties', 0], after: null },
  ],
  [
    'a rule added at the head',
    { duties: [{ ...first, id: 'new-duty' }, first, ...others] },
    { part: 'duties', id: 'new-duty', kind: 'added', before: null, after: ['duties', 0], differences: [] },
  ],
  [
    'a rule that says otherwise',
    { duties: [...others, { ...first, due: { within: 3, days: 'working' } }] },
    {
      part: 'duties',
      id: first.id,
      kind: 'changed',
      before: ['duties', 0],
      after: ['duties', others.length],
      differences: [{ path: ['due'], before: 'not-stated', after: { within: 3, days: 'working' } }],
    },
  ],
  [
    'a clause in other words',
    { clauses: linxi.clauses.map((one) => (one.id === '一' ? { ...one, says: '另一句' } : one)) },
    { part: 'clauses', id: '一', kind: 'changed', clause: '一', differences: [{ path: ['says'] }] },
  ],
  [
    'who helps whom',
    {
      organisation: {
        ...organisation,
        liaison: [{ leader: 'standing-vice-magistrate', deputy: 'office-deputy-3' }, ...rest()],
      },
    },
    {
      part: 'organisation.liaison',
      id: 'standing-vice-magistrate',
      kind: 'changed',
      differences: [{ path: ['deputy'], before: 'office-deputy-1', after: 'office-deputy-3' }],
    },
  ],
  [
    'a part that is no list',
    { effective: { from: '2018-07-01' } },
    {
      part: 'effective',
      id: 'effective',
      kind: 'changed',
      differences: [{ path: ['from'], before: '2018-03-01', after: '2018-07-01' }],
    },
  ],
])('%s is the one change', (_, change, expected) => {
  expect(ruleChanges(linxi, { ...linxi, ...change })).toMatchObject([expected]);
});

test('a leader with two helpers: what changes of the first is not hidden by the second', () => {
  const helped = (...deputies: string[]) => ({
    ...linxi,
    organisation: {
      ...organisation,
      liaison: deputies.map((deputy) => ({ leader: 'standing-vice-magistrate', deputy })),
    },
  });
  const [one, two] = [
    helped('office-deputy-1', 'office-deputy-2'),
    helped('office-deputy-3', 'office-deputy-2'),
  ];
  expect(ruleChanges(one, two)).toMatchObject([
    {
      id: 'standing-vice-magistrate',
      differences: [{ path: ['deputy'], before: 'office-deputy-1', after: 'office-deputy-3' }],
    },
  ]);
});

function rest() {
  return organisation.liaison === 'not-stated'
    ? []
    : organisation.liaison.filter(({ leader }) => leader !== 'standing-vice-magistrate');
}

test.each([
  ['a value', { a: 1 }, { a: 2 }, [{ path: ['a'], before: 1, after: 2 }]],
  ['a key that is new', {}, { a: 1 }, [{ path: ['a'], before: undefined, after: 1 }]],
  ['an item that is gone', [1, 2], [1], [{ path: [1], before: 2, after: undefined }]],
  ['another kind of thing', { a: [1] }, { a: 'b' }, [{ path: ['a'], before: [1], after: 'b' }]],
  [
    'a thing with an id, wherever it stands',
    [{ id: 'x', n: 1 }, { id: 'y' }],
    [{ id: 'y' }, { id: 'x', n: 2 }],
    [{ path: ['x', 'n'], before: 1, after: 2 }],
  ],
  ['nothing', { a: [{ b: null }] }, { a: [{ b: null }] }, []],
])('%s is told at its place', (_, before, after, expected) => {
  expect(differences(before, after)).toEqual(expected);
});
