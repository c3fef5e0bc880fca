import { type Locale, render } from '@guatu/messages';
import { placesIn } from '../places.ts';
import { bareSchema } from '../schema.ts';
import { definitionSection, vocabularySection } from './section.ts';
import { linkTo } from './type-words.ts';

/** The reference of the mechanism language in Markdown, from the same source as the schema. */
export const reference = (locale: Locale): string => {
  const { definitions = {} } = bareSchema();
  const places = placesIn({ definitions });
  const vocabularies = valuesByVocabulary(
    places.map(({ key }) => key),
    definitions,
  );
  const contents = (names: Iterable<string>) => [...names].map(linkTo).join(' · ');
  const parts = [
    `# ${render(locale, 'cli.reference.title')}`,
    render(locale, 'cli.reference.lead'),
    `**${render(locale, 'cli.reference.definitions')}** ${contents(Object.keys(definitions))}`,
    `**${render(locale, 'cli.reference.vocabularies')}** ${contents(vocabularies.keys())}`,
    ...Object.entries(definitions).flatMap(([id, schema]) => definitionSection(locale, id, schema, places)),
    ...[...vocabularies].flatMap(([id, values]) => vocabularySection(locale, id, values)),
  ];
  return `${parts.join('\n\n')}\n`;
};

/** Values that mean the same wherever they stand: those whose key is neither a definition's nor below one. */
const valuesByVocabulary = (keys: readonly string[], definitions: object): Map<string, string[]> => {
  const vocabularies = new Map<string, string[]>();
  for (const key of new Set(keys)) {
    const [place = '', value] = key.split('=');
    if (value === undefined || place.includes('.') || place in definitions) continue;
    vocabularies.set(place, [...(vocabularies.get(place) ?? []), value]);
  }
  return vocabularies;
};
