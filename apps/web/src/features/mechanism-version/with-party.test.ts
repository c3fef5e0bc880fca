import { foundingOrganisation, type Mechanism, type Organisation, readMechanism } from '@guatu/engine';
import { expect, test } from 'vitest';
import text from '../../../../../mechanisms/linxi-demonstration/mechanism.yaml?raw';
import { withParty } from './with-party.ts';

const read = (source: string): Mechanism => {
  const { mechanism, findings } = readMechanism(source);
  if (mechanism === null) throw new Error(JSON.stringify(findings));
  return mechanism;
};
const linxi = read(text);
const founding = foundingOrganisation(linxi);
const county: Organisation = {
  ...founding,
  units: [
    ...founding.units,
    { id: 'unit-1', name: '新设局', kind: 'bureau', parent: 'county-government' },
    { id: 'unit-2', name: '新设局综合科', kind: 'section', parent: 'unit-1' },
  ],
  posts: [...founding.posts, { id: 'post-1', unit: 'unit-2', name: '综合科科长', kind: 'principal' }],
};

test('what the text knows is not entered again', () => {
  expect(withParty(text, linxi, county, { kind: 'unit', id: 'water-bureau' })).toBe(text);
  expect(withParty(text, linxi, county, { kind: 'post', id: 'water-head' })).toBe(text);
});

test('a unit of the county’s own is entered behind the others', () => {
  const { units } = read(withParty(text, linxi, county, { kind: 'unit', id: 'unit-1' })).organisation;
  expect(units).toEqual([...linxi.organisation.units, county.units.at(-2)]);
});

test('a post comes with its unit, and that with the one above it', () => {
  const { units, posts } = read(withParty(text, linxi, county, { kind: 'post', id: 'post-1' })).organisation;
  expect(units.slice(-2).map(({ id }) => id)).toEqual(['unit-1', 'unit-2']);
  expect(posts.at(-1)).toEqual(county.posts.at(-1));
});
