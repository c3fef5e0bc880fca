import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
/** Where words for people are never written: screens have message files, the engine answers with codes. */
const withoutWords = ['apps/web/src/**/*.{ts,tsx}', 'packages/engine/src/**/*.ts'];
/** What reads the spreadsheets that people keep, a holiday notice, a place or a telephone has to know their words; it says none. */
const readers = [
  'packages/engine/src/project/import/',
  'packages/engine/src/project/read-position.ts',
  'packages/engine/src/calendar/read-notice.ts',
  'packages/engine/src/meeting/without-telephones.ts',
];
const han = /\p{Script=Han}/u;

test.each(withoutWords)('no Chinese in the code of %s: it belongs in packages/messages', (pattern) => {
  const found = globSync(pattern, { cwd: root })
    .filter(
      (file) => !/\.test\.tsx?$|\/testing\//.test(file) && !readers.some((reader) => file.startsWith(reader)),
    )
    .flatMap((file) => linesWithHan(file).map((line) => `${file}:${line}`));
  expect(found).toEqual([]);
});

/** Numbers of the lines that hold Chinese outside comments; comments may quote a clause. */
function linesWithHan(file: string): number[] {
  const source = readFileSync(join(root, file), 'utf8');
  const code = parseSync(file, source).comments.reduce(
    (text, { start, end }) => text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end),
    source,
  );
  return code.split('\n').flatMap((line, index) => (han.test(line) ? [index + 1] : []));
}

const blank = (comment: string) => comment.replaceAll(/[^\n]/g, ' ');
