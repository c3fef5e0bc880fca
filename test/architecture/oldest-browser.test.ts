import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
/** What a browser runs. */
const inTheBrowser = [
  'apps/web/src',
  'packages/engine/src',
  'packages/messages/src',
  'packages/contract/src',
];

/** Came after Chromium 109, the last for Windows 7; a bundler translates syntax and leaves these as they are. */
const tooNew =
  /\.(toSorted|toReversed|toSpliced)\(|\b(Object|Map)\.groupBy\(|\bPromise\.(withResolvers|try)\(|\bArray\.fromAsync\(/;

test.each(inTheBrowser)('%s uses nothing that the oldest browser we serve lacks', (folder) => {
  const found = globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root })
    .filter((file) => !/\.test\.tsx?$|\/testing\//.test(file))
    .filter((file) => tooNew.test(readFileSync(join(root, file), 'utf8')));
  expect(found).toEqual([]);
});
