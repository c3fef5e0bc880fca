import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startEmbeddedDatabase } from '../embedded-database/index.ts';
import { migrate } from './migrate.ts';

const committed = fileURLToPath(new URL('./schema.generated.ts', import.meta.url));
const codegen = fileURLToPath(
  new URL('../../../../node_modules/kysely-codegen/dist/cli/bin.js', import.meta.url),
);

/** Values as our type parsers deliver them: dates and instants are ISO text, counts are numbers. */
const typeMapping = { date: 'string', timestamptz: 'string', int8: 'number', _date: 'string[]' };

/** Writes the TypeScript types of the database behind `url` to `path`, by default over the committed ones. */
export async function generateTypes(url: string, path = committed): Promise<void> {
  await promisify(execFile)(process.execPath, [
    codegen,
    '--dialect',
    'postgres',
    '--url',
    url,
    '--default-schema',
    'guatu',
    '--include-pattern',
    'guatu.*',
    '--type-mapping',
    JSON.stringify(typeMapping),
    '--out-file',
    path,
  ]);
}

/** The committed types, and those of the database behind `url`: the same text, or somebody forgot to generate. */
export async function committedAndFresh(url: string): Promise<[string, string]> {
  const folder = await mkdtemp(join(tmpdir(), 'guatu-types-'));
  try {
    const fresh = join(folder, 'schema.ts');
    await generateTypes(url, fresh);
    return [await readFile(committed, 'utf8'), await readFile(fresh, 'utf8')];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Run by itself after a migration was added: writes the types of a database that is made for it. */
if (import.meta.main) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'guatu-types-'));
  const { ownerUrl, stop } = await startEmbeddedDatabase({ dataFolder, log: () => {} });
  await migrate(ownerUrl);
  await generateTypes(ownerUrl);
  await stop();
  await rm(dataFolder, { recursive: true });
}
