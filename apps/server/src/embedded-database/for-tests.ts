import { randomUUID } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { queryOnce } from './query-once.ts';

/**
 * A migrated database of its own for a test file: called in `beforeAll` or at the top, dropped after the file's last test.
 * Who has it open then is cut off, so close pools before.
 *
 * @returns the URL of its owner `guatu_owner`; `roleUrl` makes those of the server's roles from it
 */
export const testDatabase = async (): Promise<{ ownerUrl: string }> => {
  const { ownerUrl, template } = inject('sharedDatabase');
  const name = `guatu_test_${randomUUID().replaceAll('-', '')}`;
  await queryOnce(ownerUrl, `create database ${name} template ${template}`);
  afterAll(() => queryOnce(ownerUrl, `drop database ${name} with (force)`));
  const url = new URL(ownerUrl);
  url.pathname = name;
  return { ownerUrl: url.href };
};
