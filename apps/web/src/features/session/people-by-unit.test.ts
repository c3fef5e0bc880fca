import { expect, test } from 'vitest';
import { peopleByUnit } from './people-by-unit.ts';

const post = (unitId: string, name: string) => ({ id: `${unitId}-${name}`, name, unitId, unitName: unitId });
const people = [
  { id: '1', name: 'Ada', posts: [post('county', 'magistrate')] },
  { id: '2', name: 'Ben', posts: [post('bureau', 'head'), post('secretariat', 'head')] },
  { id: '3', name: 'Cy', posts: [post('bureau', 'clerk'), post('bureau', 'statistician')] },
];
const namesByUnit = (search: string) =>
  peopleByUnit(people, search).map(({ unit, members }) => [unit, members.map(({ person }) => person.name)]);

test('each person stands in every unit where a post is held', () => {
  expect(namesByUnit('')).toEqual([
    ['county', ['Ada']],
    ['bureau', ['Ben', 'Cy']],
    ['secretariat', ['Ben']],
  ]);
});

test('two posts in one unit are one line', () => {
  expect(peopleByUnit(people, 'Cy')[0]?.members[0]?.posts).toEqual(['clerk', 'statistician']);
});

test.each([
  ['secretariat', [['secretariat', ['Ben']]]],
  [' magis ', [['county', ['Ada']]]],
  ['nobody', []],
])('searching for %j', (search, found) => {
  expect(namesByUnit(search)).toEqual(found);
});
