import { readdirSync, readFileSync } from 'node:fs';
import type { Phrase } from '@guatu/contract';
import { foundingOrganisation, type Mechanism, readMechanism } from '@guatu/engine';
import { isMessageKey, locales } from '@guatu/messages';
import { expect, it } from 'vitest';
import { sentence } from '../../../testing/sentence.ts';
import { namesOn } from './names.ts';
import { type ClauseOutline, outlineOf } from './outline.ts';

const folder = new URL('../../../../../../mechanisms/', import.meta.url);
const counties = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const mechanismOf = (county: string): Mechanism => {
  const { mechanism, findings } = readMechanism(
    readFileSync(new URL(`${county}/mechanism.yaml`, folder), 'utf8'),
  );
  if (mechanism === null) throw new Error(JSON.stringify(findings, null, 2));
  return mechanism;
};
const outlineOfCounty = (county: string): ClauseOutline[] => {
  const mechanism = mechanismOf(county);
  return outlineOf(namesOn({ mechanism, organisation: foundingOrganisation(mechanism) }, '2018-05-10'));
};
const phrasesOf = (clauses: ClauseOutline[]): Phrase[] =>
  clauses.flatMap(({ rules }) => rules.flatMap(({ lines }) => lines.flatMap(({ phrases }) => phrases)));
/** A phrase and all that fill it in. */
const unfolded = (phrase: Phrase): Phrase[] =>
  'text' in phrase
    ? [phrase]
    : [
        phrase,
        ...Object.values(phrase.params).flatMap((filling) =>
          typeof filling === 'object' ? unfolded(filling) : [],
        ),
      ];

/** Every clause that a part of the mechanism cites, once for each part that does; a hand on a duty only where it differs. */
const citations = (part: unknown): string[] => {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'clause' in part ? part.clause : undefined;
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'clause') return String(value);
    const cited = citations(value);
    return key === 'signOff' ? cited.filter((clause) => clause !== own) : cited;
  });
};

it.each(counties)('says nothing of %s that has no text', (county) => {
  const said = phrasesOf(outlineOfCounty(county)).flatMap(unfolded);
  const codes = new Set(said.flatMap((phrase) => ('code' in phrase ? phrase.code : [])));
  expect([...codes].filter((code) => !isMessageKey(`mechanism.say.${code}`))).toEqual([]);
});

it.each(counties)('fills in every sentence of %s in both languages', (county) => {
  const phrases = phrasesOf(outlineOfCounty(county));
  const sentences = locales.flatMap((locale) => phrases.map((phrase) => sentence(locale, phrase)));
  expect(sentences.filter((said) => /\{\{|undefined|NaN|not-stated/.test(said))).toEqual([]);
});

it.each(counties)('has no rule of %s without lines, and none with a line twice', (county) => {
  const rules = outlineOfCounty(county).flatMap((clause) => clause.rules);
  const terms = rules.map(({ lines }) => lines.map(({ term }) => term));
  expect(terms.filter((each) => each.length === 0 || new Set(each).size < each.length)).toEqual([]);
});

it.each(counties)('puts each rule of %s under the clause it cites', (county) => {
  const placed = outlineOfCounty(county).flatMap(({ id, rules }) => rules.map(() => id));
  expect(placed.toSorted()).toEqual(citations(mechanismOf(county)).toSorted());
});

// Beside what the first deals with, the demonstration has facts, measures, lights with a hand on them and a ladder.
it.each([
  ['shilin-2018', 17],
  ['linxi-demonstration', 24],
])('has a rule of every kind for what %s deals with', (county, kinds) => {
  const rules = outlineOfCounty(county).flatMap((clause) => clause.rules);
  expect(new Set(rules.map(({ kind }) => kind)).size).toBe(kinds);
});

it('marks every default that stands in for an answer, and none where the county has answered', () => {
  const open = (county: string) =>
    new Set(
      phrasesOf(outlineOfCounty(county))
        .flatMap(unfolded)
        .flatMap((phrase) => ('code' in phrase ? (phrase.open ?? []) : [])),
    );
  expect(open('shilin-2018')).toEqual(
    new Set(['executive-weekday', 'minutes-day-count', 'cutoff-shift', 'atlas-threshold']),
  );
  expect(open('linxi-demonstration')).toEqual(new Set());
});
