import { readdir, readFile } from 'node:fs/promises';
import { type Mechanism, readMechanism } from '@guatu/engine';

const folder = new URL('../../../../../mechanisms/', import.meta.url);

/** The document by which is scored where a county's own does not say how. */
export const defaultScoring = 'default-assessment';

/** They do not change while the server runs: each is read once, and not before somebody asks for it. */
const read = new Map<string, Promise<Mechanism | null>>();

function documentIn(name: string): Promise<Mechanism | null> {
  const document =
    read.get(name) ??
    readFile(new URL(`${name}/mechanism.yaml`, folder), 'utf8').then((text) => readMechanism(text).mechanism);
  read.set(name, document);
  return document;
}

/** Every document that ships with the product, by its folder. */
export async function shippedDocuments(): Promise<ReadonlyMap<string, Mechanism>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const mechanism = await documentIn(name);
      return mechanism === null ? [] : [[name, mechanism] as const];
    });
  return new Map((await Promise.all(found)).flat());
}

export async function defaultDocument(): Promise<Mechanism> {
  const document = await documentIn(defaultScoring);
  if (document === null) throw new Error(`mechanisms/${defaultScoring} cannot be read.`);
  return document;
}
