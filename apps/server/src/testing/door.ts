import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { afterAll } from 'vitest';
import type { Clock } from '../clock/clock.ts';
import { openLedgerDatabase } from '../database/ledger-database.ts';
import { roleUrl } from '../database/role-url.ts';
import { testDatabase } from '../embedded-database/for-tests.ts';
import { queryOnce } from '../embedded-database/query-once.ts';
import { application } from '../http/application.ts';
import type { Server } from '../server.ts';
import { openActors, openAuthentication } from '../features/session/index.ts';

/** A browser: it keeps the cookies it is given and sends them back. */
export interface Browser {
  send(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    payload?: object,
    headers?: Record<string, string>,
    // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  ): Promise<{ status: number; body: any; cookies: string[] }>;
  signIn(userName: string, password: string): ReturnType<Browser['send']>;
  /** What it would send as its cookie header. */
  cookie(): string;
}

export interface Door {
  server: Server;
  ownerUrl: string;
  /** The clerk and the magistrate, who hold a post each, and the three administrators. */
  people: Record<'clerk' | 'magistrate' | 'system' | 'security' | 'audit', string>;
  browser(address?: string): Browser;
  /** Opens an account for the person and makes its first password `password`, as the person would. */
  account(personId: string, userName: string, password: string): Promise<void>;
  /** Moves the county's clock. */
  wait(minutes: number): void;
  journal(): Promise<
    { verb: string; person_id: string | null; subject_id: string; after: unknown; address: string | null }[]
  >;
}

/** A small county behind its real door: real accounts, cookies and roles; nothing of the sign-in is short-cut. */
export async function testDoor(
  options: { demonstration?: boolean; ownerUrl?: string; secure?: boolean } = {},
): Promise<Door> {
  const { demonstration = false, secure = false } = options;
  const ownerUrl = options.ownerUrl ?? (await testDatabase()).ownerUrl;
  const jurisdiction = { id: randomUUID(), key: `county-${randomUUID()}`, name: '某县', demonstration };
  const people = {
    clerk: randomUUID(),
    magistrate: randomUUID(),
    system: randomUUID(),
    security: randomUUID(),
    audit: randomUUID(),
  };
  await queryOnce(ownerUrl, founding(jurisdiction, people));
  let waited = 0;
  const clock: Clock = { now: () => Temporal.Now.instant().add({ minutes: waited }) };
  const database = openLedgerDatabase(roleUrl(ownerUrl, 'guatu_app'), 5);
  const url = roleUrl(ownerUrl, 'guatu_auth');
  const authentication = await openAuthentication({ url, jurisdiction, clock, secure });
  const parts = { jurisdiction, database, clock, authentication };
  const server: Server = { ...parts, ...openActors(parts), files: undefined as never };
  const app = await application(server, { log: false, secure: false });
  afterAll(async () => {
    await app.close();
    await authentication.close();
    await database.close();
  });
  return {
    server,
    ownerUrl,
    people,
    browser: (address = '127.0.0.1') => browser(app, address),
    async account(personId, userName, password) {
      const key = randomUUID();
      await authentication.openAccount({ key, personId, userName });
      const own = browser(app, '127.0.0.1');
      const current = authentication.issuedPassword(key);
      await own.signIn(userName, current);
      await own.send('POST', '/session/password', { current, next: password });
    },
    wait: (minutes) => void (waited += minutes),
    journal: () =>
      database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
        tx
          .selectFrom('journal')
          .select(['verb', 'person_id', 'subject_id', 'after', 'address'])
          .orderBy('id')
          .execute(),
      ),
  };
}

const founding = (county: Server['jurisdiction'], people: Door['people']) => `
  set app.jurisdiction_id = '${county.id}';
  insert into guatu.jurisdiction (jurisdiction_id, key, name, demonstration)
    values ('${county.id}', '${county.key}', '${county.name}', ${county.demonstration});
  insert into guatu.person (jurisdiction_id, id, name, administrator) values
    ('${county.id}', '${people.clerk}', '甲', null), ('${county.id}', '${people.magistrate}', '乙', null),
    ('${county.id}', '${people.system}', '丙', 'system'), ('${county.id}', '${people.security}', '丁', 'security'),
    ('${county.id}', '${people.audit}', '戊', 'audit');
  insert into guatu.unit (jurisdiction_id, id, name, kind, position) values ('${county.id}', 'bureau', '某局', 'bureau', 1);
  insert into guatu.post (jurisdiction_id, id, unit_id, name, kind, position) values
    ('${county.id}', 'magistrate', 'bureau', '县长', 'magistrate', 1), ('${county.id}', 'clerk', 'bureau', '经办人', 'clerk', 2);
  insert into guatu.appointment (jurisdiction_id, id, post_id, person_id, from_date) values
    ('${county.id}', '${randomUUID()}', 'clerk', '${people.clerk}', '2018-01-01'),
    ('${county.id}', '${randomUUID()}', 'magistrate', '${people.magistrate}', '2018-01-01');`;

function browser(app: FastifyInstance, address: string): Browser {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map((pair) => pair.join('=')).join('; ');
  const send: Browser['send'] = async (method, path, payload, headers = {}) => {
    const response = await app.inject({
      method,
      url: `/api${path}`,
      remoteAddress: address,
      headers: { 'idempotency-key': randomUUID(), ...(jar.size > 0 ? { cookie: cookie() } : {}), ...headers },
      ...(payload ? { payload } : {}),
    });
    const cookies = [response.headers['set-cookie'] ?? []].flat();
    for (const line of cookies) keep(jar, line);
    return { status: response.statusCode, body: response.json(), cookies };
  };
  return { send, cookie, signIn: (userName, password) => send('POST', '/session', { userName, password }) };
}

function keep(jar: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (/max-age=0/i.test(line)) jar.delete(name);
  else jar.set(name, value);
}
