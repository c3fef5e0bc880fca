import { readFile } from 'node:fs/promises';
import type { Phrase } from '@guatu/contract';
import { foundingOrganisation, officialCalendar, readMechanism } from '@guatu/engine';
import { isMessageKey } from '@guatu/messages';
import { expect, it } from 'vitest';
import { namesOn } from './names.ts';
import { type ClauseOutline, outlineOf } from './outline.ts';

const outlineOfCounty = async (county: string): Promise<ClauseOutline[]> => {
  const file = new URL(`../../../../../../mechanisms/${county}/mechanism.yaml`, import.meta.url);
  const { mechanism } = readMechanism(await readFile(file, 'utf8'));
  if (!mechanism) throw new Error(`The mechanism of ${county} cannot be read.`);
  const organisation = foundingOrganisation(mechanism);
  const rulebook = { version: 1, mechanism, calendar: officialCalendar, organisation };
  return outlineOf(namesOn(rulebook, '2018-05-10'));
};
const phrasesOf = (clauses: ClauseOutline[]): Phrase[] =>
  clauses.flatMap(({ rules }) => rules.flatMap(({ lines }) => lines.flatMap(({ phrases }) => phrases)));
const codesOf = (phrase: Phrase): string[] =>
  'text' in phrase ? [] : [phrase.code, ...(phrase.of === null ? [] : codesOf(phrase.of))];

it.each(['shilin-2018', 'linxi-demonstration'])('says nothing of %s that has no text', async (county) => {
  const codes = new Set(phrasesOf(await outlineOfCounty(county)).flatMap(codesOf));
  expect([...codes].filter((code) => !isMessageKey(`mechanism.say.${code}`))).toEqual([]);
});

it.each(['shilin-2018', 'linxi-demonstration'])(
  'has a rule of every kind for %s, and none without lines',
  async (county) => {
    const rules = (await outlineOfCounty(county)).flatMap((clause) => clause.rules);
    expect(new Set(rules.map(({ kind }) => kind)).size).toBe(17);
    expect(rules.filter(({ lines }) => lines.length === 0)).toEqual([]);
  },
);

it('marks every default that stands in for an answer, and none where the county has answered', async () => {
  const open = (clauses: ClauseOutline[]) =>
    new Set(phrasesOf(clauses).flatMap((phrase) => ('code' in phrase ? (phrase.open ?? []) : [])));
  expect(open(await outlineOfCounty('shilin-2018'))).toEqual(
    new Set(['executive-weekday', 'minutes-day-count', 'cutoff-shift', 'atlas-threshold']),
  );
  expect(open(await outlineOfCounty('linxi-demonstration'))).toEqual(new Set());
});
