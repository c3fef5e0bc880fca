import { type Locale, render } from '@guatu/messages';
import type { JsonSchema } from '../json-schema.ts';
import { definitionIn } from '../json-schema.ts';
import { type Place, valuesOf } from '../places.ts';
import { textOf } from '../texts.ts';
import { typeWords } from './type-words.ts';

/** A definition: what it is, the forms it can have, and a table of its keys. */
export const definitionSection = (
  locale: Locale,
  id: string,
  schema: JsonSchema,
  places: readonly Place[],
): string[] => {
  const forms = formsOf(schema);
  const rows = keyRows(locale, id, places, forms);
  return [
    `## ${id}`,
    textOf(locale, id),
    ...(forms.length > 1
      ? [
          render(locale, 'cli.reference.forms'),
          forms.map((form) => `- ${signature(locale, form)}`).join('\n'),
        ]
      : []),
    ...(rows.length === 0 ? [] : [table(locale, ['key', 'type', 'meaning'], rows)]),
  ];
};

/** A vocabulary: what its values mean. */
export const vocabularySection = (locale: Locale, id: string, values: readonly string[]): string[] => [
  `## ${id}`,
  textOf(locale, id),
  table(
    locale,
    ['value', 'meaning'],
    values.map((value) => [`\`${value}\``, textOf(locale, `${id}=${value}`)]),
  ),
];

const formsOf = ({ anyOf, oneOf, ...schema }: JsonSchema): JsonSchema[] => anyOf ?? oneOf ?? [schema];

/** `{ every: week, on?, interval? }`: which keys go together; what may be left out has a question mark. */
const signature = (locale: Locale, form: JsonSchema): string => {
  if (!form.properties) return typeWords(locale, form);
  const keys = Object.entries(form.properties).map(([name, { const: fixed }]) => {
    const optional = form.required?.includes(name) ? '' : '?';
    return fixed === undefined ? `${name}${optional}` : `${name}${optional}: ${fixed}`;
  });
  return `\`{ ${keys.join(', ')} }\``;
};

/** One row a key, inner ones with their path; a key that several forms share is told once. */
const keyRows = (
  locale: Locale,
  id: string,
  places: readonly Place[],
  forms: readonly JsonSchema[],
): string[][] => {
  const properties = new Map<string, JsonSchema[]>();
  for (const { key, kind, schema } of places) {
    if (kind === 'property' && key.startsWith(`${id}.`))
      properties.set(key, [...(properties.get(key) ?? []), schema]);
  }
  return [...properties].map(([key, schemas]) => {
    const name = key.slice(id.length + 1);
    const always = forms.every(
      ({ properties: keys, required = [] }) => !keys?.[name] || required.includes(name),
    );
    return [
      `\`${name}\`${name.includes('.') || always ? '' : '?'}`,
      [...new Set(schemas.map((schema) => typeWords(locale, schema)))].join(
        render(locale, 'cli.reference.type.or'),
      ),
      [textOf(locale, key), ...valueWords(locale, key, schemas)].join('<br>'),
    ];
  });
};

/** Values that mean something only here; those of a vocabulary have a section of their own. */
const valueWords = (locale: Locale, key: string, schemas: readonly JsonSchema[]): string[] => {
  const values = [...new Set(schemas.flatMap(ownValues))];
  return values.map((value) => `\`${value}\` ${textOf(locale, `${key}=${value}`)}`);
};

const ownValues = (schema: JsonSchema): string[] => {
  if (schema['x-vocabulary'] !== undefined || definitionIn(schema) !== undefined) return [];
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])];
  return [...valuesOf(schema), ...inner.flatMap(ownValues)];
};

type Column = 'key' | 'type' | 'meaning' | 'value';

const table = (locale: Locale, columns: readonly Column[], rows: ReadonlyArray<readonly string[]>): string =>
  [
    columns.map((column) => render(locale, `cli.reference.column.${column}`)),
    columns.map(() => '---'),
    ...rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|'))),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
