import { existsSync } from 'node:fs';
import { place } from './place.mjs';

const major = 24;

/** Path of the Node that runs everything but these scripts: it comes with the dependencies, or is the machine's own. */
export const runtime = () => {
  const installed = place('node_modules', '.bin', 'node');
  if (existsSync(installed)) return installed;
  if (Number.parseInt(process.versions.node, 10) < major) {
    console.error(
      `这种计算机请先安装 Node ${major}。 / On this kind of machine install Node ${major} first.`,
    );
    process.exit(1);
  }
  return process.execPath;
};
