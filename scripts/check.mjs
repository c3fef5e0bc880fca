import { pathToFileURL } from 'node:url';
import { install } from './installation.mjs';
import { place } from './place.mjs';
import { run } from './run.mjs';
import { runtime } from './runtime.mjs';
import { workspaces } from './workspaces.mjs';

/** What is checked without running the program, each by a tool that says itself what is wrong. */
const checks = () => [
  { name: 'format', tool: 'oxfmt', args: ['--check', '.'] },
  { name: 'lint', tool: 'oxlint', args: ['--type-aware', '--quiet', '.'] },
  // The engine is compiled without Node's types, its tests with them.
  {
    name: 'types of packages/engine, tests',
    tool: 'tsc',
    args: ['-p', 'packages/engine/tsconfig.tests.json'],
  },
  ...workspaces().map((folder) => ({ name: `types of ${folder}`, tool: 'tsc', args: ['-p', folder] })),
  { name: 'unused', tool: 'knip', args: ['--no-progress'] },
];

/** @returns {Promise<{ passed: number, failed: number }>} */
export const check = async (node) => {
  const count = { passed: 0, failed: 0 };
  for (const { name, tool, args } of checks()) {
    const begun = performance.now();
    const code = await run(node, [place('node_modules', '.bin', tool), ...args]);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    count[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return count;
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await install();
  const { failed } = await check(runtime());
  process.exitCode = failed === 0 ? 0 : 1;
}
