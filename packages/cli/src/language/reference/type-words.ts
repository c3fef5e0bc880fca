import { type Locale, render } from '@guatu/messages';
import { definitionIn, type JsonSchema } from '../json-schema.ts';

/** A link to the section that explains a definition or a vocabulary. */
export const linkTo = (name: string): string => `[${name}](#${name.toLowerCase()})`;

const identifier = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

/** What may be written, in a few words: `list of slot`, `whole number 1–12`, `not-stated or date`. */
export const typeWords = (locale: Locale, schema: JsonSchema): string => {
  const say = (word: Word, params = {}) => render(locale, `cli.reference.type.${word}`, params);
  const name = definitionIn(schema) ?? schema['x-vocabulary'];
  if (name !== undefined) return linkTo(name);
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) return [...new Set(forms.map((form) => typeWords(locale, form)))].join(say('or'));
  if (schema.items) return say('list', { of: typeWords(locale, schema.items) });
  if (schema.enum) return say('one-of');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.type === 'string') {
    if (schema.format === 'date') return say('date');
    return say(schema.pattern === identifier ? 'id' : schema.pattern ? 'time' : 'text');
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    const range = [schema.minimum, schema.maximum].map((end) => (isEnd(end) ? end : '')).join('–');
    return `${say(schema.type)}${range === '–' ? '' : ` ${range}`}`;
  }
  return say(schema.type === 'boolean' ? 'boolean' : 'object');
};

type Word =
  | 'or'
  | 'list'
  | 'one-of'
  | 'date'
  | 'id'
  | 'time'
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'object';

/** A whole number without a limit of its own is limited by what computers can count. */
const isEnd = (end: number | undefined): end is number =>
  end !== undefined && Math.abs(end) < Number.MAX_SAFE_INTEGER;
