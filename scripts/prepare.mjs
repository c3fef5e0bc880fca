import { install } from './installation.mjs';
import { runtime } from './runtime.mjs';
import { buildWeb } from './web-build.mjs';

/**
 * Makes a fresh clone ready, and an up-to-date one in no time. Runs on any Node from 20 on, without dependencies.
 *
 * @returns {Promise<string>} path of the Node to go on with
 */
export const prepare = async () => {
  await install();
  const node = runtime();
  await buildWeb(node);
  return node;
};
