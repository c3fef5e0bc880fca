import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerDatabase } from '../database/ledger-database.ts';
import { testDatabase } from '../embedded-database/for-tests.ts';
import { refuse } from '../refusal/refusal.ts';
import { bareCounty } from '../testing/bare-county.ts';
import { perform, type Write } from './perform.ts';

const now = Temporal.Instant.from('2018-05-10T02:00:00Z');

describe('perform', () => {
  let database: LedgerDatabase;
  let id: string;
  beforeAll(async () => {
    const { ownerUrl } = await testDatabase();
    ({ id, database } = await bareCounty(ownerUrl));
  });

  const enterUnit = (name: string) => async (write: Write) => {
    await write.tx
      .insertInto('unit')
      .values({ jurisdiction_id: id, id: name, name, kind: 'bureau', position: 0 })
      .execute();
    write.record({
      subject: ['unit', name],
      after: { name },
      announce: { topic: 'unit.entered', payload: { name } },
    });
    return { entered: name };
  };
  const command = (key: string, input: unknown) => ({
    jurisdictionId: id,
    key,
    verb: 'unit.enter',
    actor: null,
    input,
    now,
  });
  const count = async (table: 'unit' | 'journal' | 'outbox' | 'command', key: string) => {
    const column = {
      unit: 'id',
      journal: 'subject_id',
      outbox: `payload->>'name'`,
      command: `response->>'entered'`,
    };
    const result = await database.withJurisdiction(id, 'read only', (tx) =>
      sql<{
        n: number;
      }>`select count(*) as n from ${sql.table(table)} where ${sql.raw(column[table])} = ${key}`.execute(tx),
    );
    return result.rows[0]?.n;
  };

  it('keeps nothing of a command that is refused half way', async () => {
    const refused = perform(database, command(randomUUID(), 'a'), async (write) => {
      await enterUnit('half')(write);
      return refuse('not-yours');
    });
    await expect(refused).rejects.toMatchObject({ code: 'not-yours' });
    for (const table of ['unit', 'journal', 'outbox', 'command'] as const) {
      expect(await count(table, 'half')).toBe(0);
    }
  });

  it('refuses a key that was used for another input or verb', async () => {
    const key = randomUUID();
    await perform(database, command(key, 'first'), enterUnit('keyed'));
    const otherInput = perform(database, command(key, 'second'), enterUnit('other'));
    await expect(otherInput).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    const otherVerb = perform(database, { ...command(key, 'first'), verb: 'unit.leave' }, enterUnit('other'));
    await expect(otherVerb).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    expect(await count('unit', 'other')).toBe(0);
  });

  it('writes state, journal, outbox and command together', async () => {
    await perform(database, command(randomUUID(), 'x'), enterUnit('whole'));
    for (const table of ['unit', 'journal', 'outbox', 'command'] as const) {
      expect(await count(table, 'whole')).toBe(1);
    }
  });

  it('answers a repeated command as it did the first time, and does it once', async () => {
    const key = randomUUID();
    const first = await perform(database, command(key, 'y'), enterUnit('once'));
    const again = await perform(database, command(key, 'y'), enterUnit('once'));
    expect(again).toEqual(first);
    expect(await count('journal', 'once')).toBe(1);
  });

  it('does a command once when twenty copies arrive together', async () => {
    const key = randomUUID();
    const copies = Array.from({ length: 20 }, () =>
      perform(database, command(key, 'z'), enterUnit('together')),
    );
    const answers = await Promise.all(copies);
    expect(new Set(answers.map((answer) => answer.entered))).toEqual(new Set(['together']));
    for (const table of ['unit', 'journal', 'outbox'] as const)
      expect(await count(table, 'together')).toBe(1);
  });
});
