import { languageTexts } from '@guatu/messages/language';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runGuatu } from '../testing/run-guatu.ts';
import { generatedFiles } from './generated-files.ts';
import { placesIn } from './places.ts';
import { bareSchema, describedSchema } from './schema.ts';
import { textKeyOf } from './texts.ts';

const keys = [...new Set(placesIn(bareSchema()).map(({ key }) => key))];

test.each(['zh-CN', 'en'] as const)(
  'every part of the language is explained in %s, and nothing else is',
  (locale) => {
    const texts = languageTexts[locale];
    expect(keys.filter((key) => textKeyOf(key, texts) === undefined)).toEqual([]);
    const used = new Set(keys.map((key) => textKeyOf(key, texts)));
    expect(Object.keys(texts).filter((key) => !used.has(key))).toEqual([]);
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  },
);

test('parts that everybody uses are among what is explained', () => {
  for (const key of [
    'slot',
    'slot.label.period',
    'slot.lasts=half-day',
    'weekday=monday',
    'due.within',
    'bearer.relation',
  ])
    expect(keys).toContain(key);
});

test.each(
  generatedFiles().map(({ path, text }) => [path.split('/').slice(-2).join('/'), path, text] as const),
)('%s is fresh; if not: node packages/cli/src/language/generate.ts', (_, path, text) => {
  // Compared as one value: a difference of a few hundred kilobytes helps nobody.
  expect(readFileSync(path, 'utf8') === text).toBe(true);
});

test('hovering over a key, a value or a definition says what it is', () => {
  const { definitions = {} } = describedSchema('zh-CN');
  expect(definitions['slot']?.properties?.['lasts']).toMatchObject({
    description: '多长时间。',
    enum: ['half-day', 'day'],
    enumDescriptions: ['半天', '一天'],
  });
  expect(definitions['due']?.description).toMatch(/^期限。/);
  expect(JSON.stringify(definitions)).not.toContain('x-vocabulary');
});

test('guatu schema prints it, in either language', async () => {
  const [file] = generatedFiles();
  expect(await runGuatu(['schema'])).toEqual({ exit: 0, out: file?.text, err: '' });
  expect((await runGuatu(['schema', '--lang', 'en'])).out).toContain("A clause: the document's own number");
});

const mechanisms = fileURLToPath(new URL('../../../../mechanisms', import.meta.url));

test.each(
  readdirSync(mechanisms, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  ),
)('the file of %s tells editors its schema in the first line', (folder) => {
  const [first] = readFileSync(`${mechanisms}/${folder}/mechanism.yaml`, 'utf8').split('\n');
  expect(first).toBe('# yaml-language-server: $schema=../mechanism.schema.generated.json');
});
