import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.mjs';
import { findChromium } from './chromium.mjs';
import { place } from './place.mjs';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

/**
 * Everything but what needs a browser that is not there, which counts as one failure.
 *
 * @returns {Promise<{ passed: number, failed: number }>}
 */
const runTests = async (node, chromium) => {
  const folder = mkdtempSync(join(tmpdir(), 'guatu-report-'));
  const report = join(folder, 'report.json');
  const args = [
    place('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(chromium ? [] : ['--project=!end-to-end']),
  ];
  const code = await run(node, args, { env: { GUATU_CHROMIUM: chromium ?? '' } });
  const count = readCount(report);
  rmSync(folder, { recursive: true });
  const failed = count.failed + (chromium ? 0 : 1);
  // A set-up that fails is in no report.
  return { passed: count.passed, failed: code !== 0 && failed === 0 ? 1 : failed };
};

/** A file that fails without a test that does, as when it cannot be loaded, counts as one failure. */
const readCount = (report) => {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const node = await prepare();
const chromium = await findChromium();
const counts = [await check(node), await runTests(node, chromium)];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
