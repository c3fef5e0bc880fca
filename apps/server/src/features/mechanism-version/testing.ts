import { readFile } from 'node:fs/promises';

/** The text of the mechanism that a test's county opens with. */
export const openedWith = (county = 'linxi-demonstration'): Promise<string> =>
  readFile(new URL(`../../../../../mechanisms/${county}/mechanism.yaml`, import.meta.url), 'utf8');
