import { definitionIn, type JsonSchema } from './json-schema.ts';

/**
 * Something in the schema that has to be explained. Keys are `slot` for a definition, `slot.label.period` for a property
 * and one of an inner object, `slot.lasts=half-day` for a value; a vocabulary's values are `weekday=monday` wherever they
 * stand. The same key of two forms of a definition is one place.
 */
export type Place = { key: string; kind: 'definition' | 'property' | 'value'; schema: JsonSchema };

/** Forms within a form that repeat those of the whole definition, and are explained there. */
const repeated: Readonly<Record<string, string>> = {
  'bearer.liaisonOf': 'bearer',
  'bearer.principalOf': 'bearer',
  'bearer.superiorOf': 'bearer',
  'scoreMethod.eachProject.method': 'scoreMethod',
};

/** Everything to be explained in a language's schema, in the order in which it is written. */
export const placesIn = ({ definitions = {} }: JsonSchema): Place[] =>
  Object.entries(definitions).flatMap(([id, schema]): Place[] => [
    { key: id, kind: 'definition', schema },
    ...placesBelow(schema, id),
  ]);

const placesBelow = (schema: JsonSchema, path: string): Place[] => {
  const { 'x-vocabulary': vocabulary, anyOf = [], oneOf = [], items, properties = {} } = schema;
  const at = vocabulary ?? path;
  return [
    ...(vocabulary === undefined || vocabulary === path
      ? []
      : [{ key: vocabulary, kind: 'definition' as const, schema: {} }]),
    ...valuesOf(schema).map((value) => ({ key: `${at}=${value}`, kind: 'value' as const, schema })),
    ...[...anyOf, ...oneOf, ...(items ? [items] : [])].flatMap((inner) => placesBelow(inner, at)),
    ...Object.entries(properties).flatMap(([name, inner]): Place[] => [
      { key: `${path}.${name}`, kind: 'property', schema: inner },
      ...(definitionIn(inner) === undefined ? placesBelow(inner, told(`${path}.${name}`)) : []),
    ]),
  ];
};

const told = (path: string): string => repeated[path] ?? path;

/** The words that may stand there; a number says for itself what it is. */
export const valuesOf = (schema: JsonSchema): string[] =>
  [...(schema.enum ?? []), schema.const].filter((value) => typeof value === 'string');
