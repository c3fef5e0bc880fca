import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser that the end-to-end test drives; on Debian root installs it when it is missing.
 *
 * @returns {Promise<string | undefined>} its path, or undefined after a message that says what to install
 */
export const findChromium = async () => {
  const named = process.env.GUATU_CHROMIUM;
  if (named) return existsSync(named) ? named : missing(`GUATU_CHROMIUM=${named}: no such file.`);
  const found = usual.find((path) => existsSync(path));
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return missing('');
  console.log('正在安装 Chromium / Installing Chromium …');
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const isInstalled =
    (await run('apt-get', ['update', '-q'], options)) === 0 &&
    (await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], options)) === 0;
  return isInstalled ? usual.find((path) => existsSync(path)) : missing('apt-get failed.');
};

const missing = (why) => {
  console.error(
    `没有 Chromium，端到端测试无法运行。${why}请安装软件包 chromium（Debian：apt-get install chromium），或用 GUATU_CHROMIUM 指明路径。\n` +
      `The end-to-end test needs Chromium. ${why} Install the package chromium (Debian: apt-get install chromium), or name its path in GUATU_CHROMIUM.`,
  );
  return undefined;
};
