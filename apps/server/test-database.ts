import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from './src/database/migrate.ts';
import { startEmbeddedDatabase } from './src/embedded-database/index.ts';
import { queryOnce } from './src/embedded-database/query-once.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly sharedDatabase: {
      /** Of a PostgreSQL that all test files of the run share. */
      readonly ownerUrl: string;
      /** Name of a migrated, otherwise empty database to clone. */
      readonly template: string;
    };
  }
}

/**
 * Once a run: a PostgreSQL of its own, or the one that `GUATU_TEST_DATABASE_URL` names (its owner may create databases
 * and roles), with a migrated database from which `testDatabase()` makes each test file its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['GUATU_TEST_DATABASE_URL'];
  const { ownerUrl, stop } = given ? { ownerUrl: given, stop: async () => {} } : await startOwn();
  const template = `guatu_template_${randomUUID().slice(0, 8)}`;
  const url = new URL(ownerUrl);
  url.pathname = template;
  await queryOnce(ownerUrl, `create database ${template}`);
  await migrate(url.href);
  project.provide('sharedDatabase', { ownerUrl, template });
  return async () => {
    await queryOnce(ownerUrl, `drop database ${template}`);
    await stop();
  };
}

const startOwn = async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'guatu-test-'));
  const { ownerUrl, stop } = await startEmbeddedDatabase({ dataFolder, log: () => {} });
  return {
    ownerUrl,
    stop: async () => {
      await stop();
      await rm(dataFolder, { recursive: true });
    },
  };
};
