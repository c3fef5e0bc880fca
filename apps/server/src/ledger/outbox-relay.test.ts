import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../testing/county.ts';
import { deliverOutbox } from './outbox-relay.ts';
import { perform } from './perform.ts';

let county: TestCounty;
let heard: string[];
/** What is failed at. */
let failing: Set<string>;

beforeAll(async () => {
  county = await testCounty();
  await county.settle();
});
beforeEach(() => {
  heard = [];
  failing = new Set();
});

const inCounty = (write: ReturnType<typeof sql>) =>
  county.server.database.withJurisdiction(county.server.jurisdiction.id, 'read write', (tx) =>
    write.execute(tx),
  );
const announce = (said: string, series?: string) =>
  perform(
    county.server.database,
    {
      jurisdictionId: county.server.jurisdiction.id,
      key: randomUUID(),
      verb: 'test.announce',
      actor: null,
      input: said,
      now: county.server.clock.now(),
    },
    async ({ record }) =>
      record({
        subject: ['test', said],
        announce: { topic: 'test', payload: { said }, ...(series !== undefined && { series }) },
      }),
  );
const deliver = () =>
  deliverOutbox(county.server, {
    test: {
      listener: async (_server, { payload }) => {
        const said = String(payload['said']);
        if (failing.has(said)) throw new Error(said);
        heard.push(said);
      },
    },
  });

describe('the outbox', () => {
  it('delivers in the order of announcing, each once', async () => {
    for (const said of ['one', 'two']) await announce(said);
    expect(await deliver()).toBe(2);
    expect(await deliver()).toBe(0);
    expect(heard).toEqual(['one', 'two']);
  });

  it('keeps what comes after a failure in its series waiting, and nothing else', async () => {
    await announce('closed', 'item');
    await announce('reopened', 'item');
    await announce('elsewhere', 'other');
    failing.add('closed');
    await deliver();
    expect(heard).toEqual(['elsewhere']);
    failing.clear();
    await inCounty(sql`update outbox set next_attempt_at = now() where delivered_at is null`);
    await deliver();
    expect(heard).toEqual(['elsewhere', 'closed', 'reopened']);
  });
});
