import { languageSchema } from '@guatu/engine';
import { type Locale, render } from '@guatu/messages';
import type { JsonSchema } from './json-schema.ts';
import { placesIn, valuesOf } from './places.ts';
import { textOf } from './texts.ts';

/** The language's schema as the engine has it: without words, vocabularies named. */
export const bareSchema = (): JsonSchema => languageSchema() as JsonSchema;

/**
 * The JSON Schema of mechanism files for editors: every definition, property and value explained in a language. Draft-07,
 * because that is what the YAML language server understands best.
 */
export const describedSchema = (locale: Locale): JsonSchema => {
  const { $schema, $ref, definitions = {} } = bareSchema();
  for (const { key, kind, schema } of placesIn({ definitions })) {
    if (kind === 'value') describeValues(locale, key, schema);
    else schema.description = textOf(locale, key);
  }
  return {
    ...($schema && { $schema }),
    title: render(locale, 'cli.schema-title'),
    // Beside a reference, draft-07 sees nothing else.
    allOf: [{ ...($ref && { $ref }) }],
    definitions: withoutVocabularies(definitions),
  };
};

const describeValues = (locale: Locale, key: string, schema: JsonSchema): void => {
  const place = key.replace(/=.*$/, '');
  const texts = valuesOf(schema).map((value) => textOf(locale, `${place}=${value}`));
  if (schema.enum) schema.enumDescriptions = texts;
  // Editors have no words for a constant but those of the schema it is.
  else
    schema.description = [schema.description, `${schema.const} — ${texts.join()}`].filter(Boolean).join(' ');
};

const withoutVocabularies = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (name, inner: unknown) => (name === 'x-vocabulary' ? undefined : inner)),
  ) as Value;

/** The described schema as it is published and printed. */
export const schemaText = (locale: Locale): string => `${JSON.stringify(describedSchema(locale), null, 2)}\n`;
