import { isLocale, type Locale } from '@guatu/messages';
import { parseArgs } from 'node:util';
import { type Command, type Given, type OptionName, optionNames } from './command.ts';
import { type Refusal, refuse } from './outcome.ts';

/** A command's arguments as they were typed: what stands alone, and what has a name. */
export type Typed = { words: string[]; options: Map<string, string | undefined> };

const known = ['lang', ...optionNames];

/** Sorts arguments without judging them. A word that looks like an option is never taken for the value of another. */
export const sortArguments = (args: readonly string[]): Typed => {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const typed: Typed = { words: [], options: new Map() };
  for (const token of tokens) {
    if (token.kind === 'positional') typed.words.push(token.value);
    if (token.kind === 'option') {
      const taken = token.inlineValue === false && token.value.startsWith('-');
      typed.options.set(token.rawName, taken ? undefined : token.value);
    }
  }
  return typed;
};

/** The language asked for; Chinese where none is. */
export const localeOf = ({ options }: Typed): Locale | Refusal => {
  if (!options.has('--lang')) return 'zh-CN';
  const asked = options.get('--lang');
  if (asked === 'zh') return 'zh-CN';
  return isLocale(asked) ? asked : refuse('unknown-language', { value: asked ?? '' });
};

/** What a command is given, or the first thing that is wrong with it. */
export const givenTo = (
  { files, options: taken, formats }: Command,
  { words, options }: Typed,
  locale: Locale,
): Given | Refusal => {
  const legal = ['--lang', ...taken.map((name) => `--${name}`)];
  for (const [option, value] of options) {
    if (!legal.includes(option)) return refuse('unknown-option', { option, legal: legal.join(' ') });
    if (value === undefined || value === '') return refuse('option-without-value', { option });
  }
  const extra = words[files];
  if (extra !== undefined) return refuse('word-too-many', { word: extra });
  if (words.length < files) return refuse(files === 1 ? 'file-missing' : 'two-files-missing');
  const named = Object.fromEntries(
    taken.flatMap((name) => {
      const value = options.get(`--${name}`);
      return value === undefined ? [] : [[name, value]];
    }),
  ) as Given['options'];
  return wrongValue(named, formats ?? []) ?? { locale, files: words, options: named };
};

const wrongValue = (options: Given['options'], formats: readonly string[]): Refusal | undefined => {
  const { format } = options;
  if (format !== undefined && !formats.includes(format))
    return refuse('unknown-format', { value: format, legal: formats.join(' ') });
  const wrong = (['from', 'to', 'date'] as const satisfies readonly OptionName[]).find(
    (name) => options[name] !== undefined && !isDate(options[name]),
  );
  return wrong && refuse('impossible-date', { option: `--${wrong}`, value: options[wrong] ?? '' });
};

const isDate = (text: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
