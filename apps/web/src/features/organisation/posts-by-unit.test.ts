import { expect, test } from 'vitest';
import { concurrentPosts, postsByUnit } from './posts-by-unit.ts';

const post = (id: string, unitId: string, person: string | null) => ({
  id,
  name: id,
  kind: 'principal',
  unitId,
  next: null,
  holder: person === null ? null : { personId: person, name: person, since: '2018-03-01' },
});
const unit = (id: string) => ({ id, name: `unit ${id}`, kind: 'office' as const, parent: null });
const posts = [
  post('head', 'b', 'duan'),
  post('deputy', 'a', 'duan'),
  post('clerk', 'b', null),
  post('other', 'a', null),
];

test('posts stand in the order of their units', () => {
  const rows = postsByUnit({ units: [unit('a'), unit('b')], posts });
  expect(rows.map(({ id, unitName }) => `${unitName}: ${id}`)).toEqual([
    'unit a: deputy',
    'unit a: other',
    'unit b: head',
    'unit b: clerk',
  ]);
});

test('concurrent posts are those of the same person; vacant posts have none', () => {
  expect(posts.map((one) => concurrentPosts(posts, one))).toEqual([['deputy'], ['head'], [], []]);
});
