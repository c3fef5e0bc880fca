import { readdir, readFile } from 'node:fs/promises';
import { type Mechanism, readMechanism } from '@guatu/engine';

const folder = new URL('../../../../../mechanisms/', import.meta.url);

/** The document by which is scored where a county's own does not say how. */
export const defaultScoring = 'default-assessment';

let read: Promise<ReadonlyMap<string, Mechanism>> | undefined;

/** Every document that ships with the product, by its folder. They do not change while the server runs. */
export const shippedDocuments = (): Promise<ReadonlyMap<string, Mechanism>> => (read ??= readAll());

async function readAll(): Promise<ReadonlyMap<string, Mechanism>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const { mechanism } = readMechanism(await readFile(new URL(`${name}/mechanism.yaml`, folder), 'utf8'));
      return mechanism === null ? [] : [[name, mechanism] as const];
    });
  return new Map((await Promise.all(found)).flat());
}

export async function defaultDocument(): Promise<Mechanism> {
  const document = (await shippedDocuments()).get(defaultScoring);
  if (document === undefined) throw new Error(`mechanisms/${defaultScoring} is missing or cannot be read.`);
  return document;
}
