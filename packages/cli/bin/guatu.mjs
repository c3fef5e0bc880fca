#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { run } from '../../../scripts/run.mjs';
import { runtime } from '../../../scripts/runtime.mjs';

// The Node that comes with the dependencies reads TypeScript as it stands; whatever Node started this need not.
const [command, ...rest] = process.argv.slice(2);
// What needs a county's database is the server's; everything else works without one.
const [main, given] =
  command === 'simulate'
    ? ['../../../apps/server/src/simulation/main.ts', rest]
    : ['../src/main.ts', process.argv.slice(2)];
const args = [
  '--disable-warning=ExperimentalWarning',
  fileURLToPath(new URL(main, import.meta.url)),
  ...given,
];
process.exitCode = await run(runtime(), args, { cwd: process.cwd() });
