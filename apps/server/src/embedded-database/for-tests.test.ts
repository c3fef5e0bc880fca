import { expect, test } from 'vitest';
import { migrate } from '../database/migrate.ts';
import { roleUrl } from '../database/role-url.ts';
import { testDatabase } from './for-tests.ts';
import { queryOnce } from './query-once.ts';

const { ownerUrl } = await testDatabase();
const { ownerUrl: another } = await testDatabase();

test('each database is migrated and apart from the others', async () => {
  await queryOnce(ownerUrl, 'create table mine ()');
  const asked = `select to_regclass('mine') is not null as mine, exists (select from guatu_migration) as migrated`;
  expect(await queryOnce(ownerUrl, asked)).toEqual([{ mine: true, migrated: true }]);
  expect(await queryOnce(another, asked)).toEqual([{ mine: false, migrated: true }]);
});

test('the role of the server gets in and owns nothing', async () => {
  const asked = `select current_user as role, has_database_privilege(current_database(), 'create') as creates`;
  expect(await queryOnce(roleUrl(ownerUrl, 'guatu_app'), asked)).toEqual([
    { role: 'guatu_app', creates: false },
  ]);
});

test('an owner who is no superuser migrates again, as at every start', async () => {
  await migrate(ownerUrl);
  expect(await queryOnce(roleUrl(ownerUrl, 'guatu_app'), 'select 1 as one')).toEqual([{ one: 1 }]);
});
