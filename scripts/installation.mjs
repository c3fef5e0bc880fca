import { existsSync, readFileSync } from 'node:fs';
import { place } from './place.mjs';
import { run } from './run.mjs';

/** Installs what package-lock.json names, unless it is there already. */
export const install = async () => {
  if (isInstalled()) return;
  console.log('正在安装依赖（仅首次或更新后） / Installing dependencies (first time, or after an update) …');
  // Not `npm ci`, which refuses a lock file made where packages for other kinds of machine could not be had; the versions
  // are the lock file's all the same, and it stays as it is. No package's own script runs: the only ones restore the
  // database's links, which its launcher does itself.
  const args = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = process.env.npm_execpath;
  const code = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) {
    console.error('安装依赖失败，原因见上。 / Installing failed; the reason is above.');
    process.exit(code);
  }
};

/** npm writes down last of all what it has installed. Packages for other kinds of machine are optional and left out. */
const isInstalled = () => {
  const note = place('node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = packagesIn(place('package-lock.json'));
  const present = packagesIn(note);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    return path in present ? present[path].version === version : optional === true;
  });
};

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
