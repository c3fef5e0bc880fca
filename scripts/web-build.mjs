import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { place } from './place.mjs';
import { run } from './run.mjs';

/** All that the web application is made of. */
const sources = [
  'apps/web',
  'packages/engine',
  'packages/contract',
  'packages/messages',
  'package-lock.json',
  'tsconfig.base.json',
];
const passedOver = /^(node_modules|dist)$|\.test\.tsx?$/;
const note = place('node_modules', '.cache', 'guatu', 'web-sources');

/** Builds the web application, unless what stands was built of the very same sources. */
export const buildWeb = async (node) => {
  const state = stateOfSources();
  if (
    existsSync(place('apps/web/dist/index.html')) &&
    existsSync(note) &&
    readFileSync(note, 'utf8') === state
  )
    return;
  console.log('正在构建网页 / Building the web application …');
  rmSync(note, { force: true });
  const vite = place('node_modules', 'vite', 'bin', 'vite.js');
  const code = await run(node, [vite, 'build', '--logLevel', 'warn'], { cwd: place('apps', 'web') });
  if (code !== 0) {
    console.error('构建网页失败，原因见上。 / Building failed; the reason is above.');
    process.exit(code);
  }
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, state);
};

const stateOfSources = () => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(place(source))))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

/** @returns {string[]} in the same order every time */
const filesIn = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .filter((name) => !passedOver.test(name))
        .sort()
        .flatMap((name) => filesIn(join(path, name)));
