import { readFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract } from '@guatu/contract';
import { isContractProcedure } from '@orpc/contract';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import { afterAll } from 'vitest';
import { chores } from '../chores.ts';
import { demonstrationClock } from '../clock/clock.ts';
import { openLedgerDatabase } from '../database/ledger-database.ts';
import { roleUrl } from '../database/role-url.ts';
import { testDatabase } from '../embedded-database/for-tests.ts';
import { openCounty } from '../features/county/index.ts';
import { localFileStore } from '../features/files/index.ts';
import { loadRulebook } from '../features/mechanism/index.ts';
import { openAuthentication } from '../features/session/index.ts';
import { application } from '../http/application.ts';
import type { Actor } from '../ledger/actor.ts';
import { doChores } from '../ledger/chores.ts';
import { deliverOutbox } from '../ledger/outbox-relay.ts';
import type { Server } from '../server.ts';
import { subscribers } from '../subscribers.ts';

/** What a call came back with. `body` is the answer, or the problem's details when it was refused. */
export interface Answer {
  status: number;
  mediaType: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  body: any;
}

/** Calls procedures by their name in the contract, such as `organisation.show`, as somebody. */
export interface Caller {
  call(verb: string, input?: Record<string, unknown>, key?: string): Promise<Answer>;
  upload(name: string, content: Buffer): Promise<Answer>;
}

export interface TestCounty {
  server: Server;
  app: FastifyInstance;
  ownerUrl: string;
  /** The holder, on the county's date, of all these posts. */
  as(...posts: string[]): Caller;
  /** The person who opens accounts; holds no post. */
  administrator: Caller;
  nobody: Caller;
  setDate(date: string): void;
  /** Lets every subscriber act on what was announced. */
  settle(): Promise<void>;
  /** Does what is due on the clock, and lets every subscriber act on it. */
  passTime(): Promise<void>;
}

export interface TestCountyOptions {
  county?: string;
  today?: string;
  /** Makes another mechanism of the county's text. */
  rewrite?: (mechanism: string) => string;
}

/**
 * A county of its own on a real PostgreSQL, with the whole HTTP application; gone after the file's last test.
 * Only the sign-in is short-cut: a caller names the posts, and acts as their holder.
 */
export async function testCounty(options: TestCountyOptions = {}): Promise<TestCounty> {
  const { county = 'linxi-demonstration', today = '2018-05-10', rewrite = (text) => text } = options;
  const { ownerUrl } = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'guatu-test-'));
  const database = openLedgerDatabase(roleUrl(ownerUrl, 'guatu_app'), 5);
  const clock = demonstrationClock(0);
  clock.setDate(Temporal.PlainDate.from(today));
  const file = new URL(`../../../../mechanisms/${county}/mechanism.yaml`, import.meta.url);
  const source = rewrite(await readFile(file, 'utf8'));
  const jurisdiction = await openCounty(ownerUrl, database, county, source, clock.now());
  // As the product does, a caller is looked up once until posts change hands; here, also when the date is set.
  const known = new Map<string, Promise<Actor | null>>();
  const remembered = (cookie: string) => {
    const actor = known.get(cookie) ?? holderOf(server, cookie);
    known.set(cookie, actor);
    return actor;
  };
  const url = roleUrl(ownerUrl, 'guatu_auth');
  const authentication = await openAuthentication({ url, jurisdiction, clock, secure: false });
  const server: Server = {
    jurisdiction,
    database,
    clock,
    files: localFileStore(join(folder, 'files')),
    authentication,
    authenticate: (headers) => remembered(headers.get('cookie') ?? ''),
    forgetActors: () => known.clear(),
  };
  const app = await application(server, { log: false, secure: false });
  afterAll(async () => {
    await app.close();
    await authentication.close();
    await database.close();
    await rm(folder, { recursive: true });
  });
  return {
    server,
    app,
    ownerUrl,
    as: (...posts) => caller(app, posts.join(',')),
    administrator: caller(app, administrator),
    nobody: caller(app, null),
    setDate: (date) => {
      clock.setDate(Temporal.PlainDate.from(date));
      server.forgetActors();
    },
    settle: async () => void (await deliverOutbox(server, subscribers)),
    passTime: async () => {
      await doChores(server, chores, rethrow);
      await deliverOutbox(server, subscribers);
    },
  };
}

const rethrow = (_name: string, error: unknown) => {
  throw error;
};

/** In the place of a list of posts. */
const administrator = 'administrator';

/** The cookie of a test caller is the list of posts. */
async function holderOf(server: Server, cookie: string): Promise<Actor | null> {
  if (!cookie) return null;
  if (cookie === administrator) return administratorOf(server);
  const { id } = server.jurisdiction;
  const date = server.clock.now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString();
  const { organisation } = await server.database.withJurisdiction(id, 'read only', (tx) =>
    loadRulebook(tx, id, date),
  );
  const held = cookie.split(',').map((post) => {
    const row = organisation.posts.find((candidate) => candidate.id === post);
    const unit = organisation.units.find((candidate) => candidate.id === row?.unit);
    if (!row || !unit) throw new Error(`The county has no post ${post}.`);
    return { id: row.id, name: row.name, unitId: unit.id, unitName: unit.name };
  });
  const appointment = organisation.appointments.findLast(
    ({ post, from, to }) => post === held[0]?.id && from <= date && (to === null || to >= date),
  );
  const person = organisation.people.find(({ id: personId }) => personId === appointment?.person);
  if (!person) throw new Error(`Nobody holds the post ${cookie} on ${date}.`);
  return {
    personId: person.id,
    name: person.name,
    mustChangePassword: false,
    administrator: null,
    posts: held,
    address: '127.0.0.1',
  };
}

async function administratorOf({ database, jurisdiction }: Server): Promise<Actor> {
  const person = await database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
    tx
      .selectFrom('person')
      .select(['id', 'name'])
      .where('administrator', '=', 'system')
      .executeTakeFirstOrThrow(),
  );
  return {
    personId: person.id,
    name: person.name,
    mustChangePassword: false,
    administrator: 'system',
    posts: [],
    address: '127.0.0.1',
  };
}

function caller(app: FastifyInstance, cookie: string | null): Caller {
  const identity = cookie === null ? {} : { cookie };
  return {
    async call(verb, input = {}, key = uuidv7()) {
      const { method, url, rest } = route(verb, input);
      const response = await app.inject({
        method,
        url,
        headers: { ...identity, 'idempotency-key': key },
        ...(method === 'GET' ? { query: flat(rest) } : { payload: rest }),
      });
      return answerOf(response);
    },
    async upload(name, content) {
      const response = await app.inject({
        method: 'POST',
        url: `/api/files?name=${encodeURIComponent(name)}`,
        headers: { ...identity, 'idempotency-key': uuidv7(), 'content-type': 'application/octet-stream' },
        payload: content,
      });
      return answerOf(response);
    },
  };
}

const answerOf = (response: LightMyRequestResponse): Answer => ({
  status: response.statusCode,
  mediaType: `${response.headers['content-type']}`.split(';')[0] ?? '',
  body: response.json(),
});

function route(verb: string, input: Record<string, unknown>) {
  let procedure: unknown = contract;
  for (const part of verb.split('.')) procedure = (procedure as Record<string, unknown>)[part];
  if (!isContractProcedure(procedure)) throw new Error(`The contract has no procedure ${verb}.`);
  const { method = 'POST', path = '' } = procedure['~orpc'].route;
  const rest = { ...input };
  const url = path.replaceAll(/\{(\w+)\}/g, (_hole: string, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  return { method: method as 'GET', url: `/api${url}`, rest };
}

const flat = (input: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => {
      if (value === undefined) return [];
      if (Array.isArray(value)) return value.map((one, index) => [`${name}[${index}]`, String(one)]);
      return [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
    }),
  );
