import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerDatabase } from '../database/ledger-database.ts';
import { testDatabase } from '../embedded-database/for-tests.ts';
import { bareCounty } from '../testing/bare-county.ts';
import { nextNumber, takeNumber } from './number-register.ts';
import { perform } from './perform.ts';

describe('numbers', () => {
  let database: LedgerDatabase;
  let id: string;
  beforeAll(async () => {
    const { ownerUrl } = await testDatabase();
    ({ id, database } = await bareCounty(ownerUrl));
  });

  const take = (fails: boolean): Promise<number | null> =>
    perform(
      database,
      {
        jurisdictionId: id,
        key: randomUUID(),
        verb: 'test.number',
        actor: null,
        input: {},
        now: Temporal.Instant.from('2018-05-10T02:00:00Z'),
      },
      async ({ tx }) => {
        const number = await takeNumber(tx, id, 'test', 2018);
        if (fails) throw new Error('the paper could not be entered');
        return number;
      },
    ).catch(() => null);

  it('have neither gaps nor doubles when twenty are taken at once and every third fails', async () => {
    const taken = await Promise.all(Array.from({ length: 20 }, (_, index) => take(index % 3 === 0)));
    const numbers = taken.filter((number) => number !== null).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    const next = await database.withJurisdiction(id, 'read only', (tx) => nextNumber(tx, id, 'test', 2018));
    expect(next).toBe(14);
  });
});
