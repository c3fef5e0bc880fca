import { readFileSync } from 'node:fs';
import type { Mechanism } from '../mechanism/index.ts';
import { readMechanism } from '../reading/index.ts';

/** The text of a mechanism shipped with the product. */
export const mechanismText = (folder: string): string =>
  readFileSync(new URL(`../../../../mechanisms/${folder}/mechanism.yaml`, import.meta.url), 'utf8');

/** A mechanism shipped with the product, read. */
export const shippedMechanism = (folder: string): Mechanism => {
  const { mechanism, findings } = readMechanism(mechanismText(folder));
  if (mechanism === null) throw new Error(JSON.stringify(findings, null, 2));
  return mechanism;
};
