import { expect, test } from 'vitest';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { foundingOrganisation, leaderPosts, liaisonPosts } from './index.ts';

const shilin = shippedMechanism('shilin-2018');
const people = foundingOrganisation(shilin);

test('units can be in the portfolio of the nine vice-chairs, three of whom are no vice-magistrates (一)', () => {
  expect(leaderPosts(shilin, people)).toEqual([
    'standing-vice-magistrate',
    'vice-magistrate-1',
    'vice-magistrate-2',
    'vice-magistrate-3',
    'vice-magistrate-4',
    'vice-magistrate-5',
    'taichuang-deputy',
    'industrial-park-deputy',
    'shilin-administration-deputy',
  ]);
});

test('a deputy who leads helps nobody, so that nobody helps oneself', () => {
  expect(liaisonPosts(shilin, people)).toEqual(['government-office-deputy']);
});

test('a leader whom the document does not know yet can have a portfolio', () => {
  const added = {
    id: 'vice-magistrate-6',
    unit: 'county-government',
    name: '副县长',
    kind: 'leader',
  } as const;
  const posts = [...people.posts, added];
  expect(leaderPosts(shilin, { ...people, posts })).toContain('vice-magistrate-6');
});
