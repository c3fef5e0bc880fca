#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { run } from '../../../scripts/run.mjs';
import { runtime } from '../../../scripts/runtime.mjs';

// The Node that comes with the dependencies reads TypeScript as it stands; whatever Node started this need not.
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const args = ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)];
process.exitCode = await run(runtime(), args, { cwd: process.cwd() });
