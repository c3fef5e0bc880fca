import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedgerDatabase } from '../../database/ledger-database.ts';
import { roleUrl } from '../../database/role-url.ts';
import { application } from '../../http/application.ts';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { meetingToday, office, someArrangement, someDecision } from '../meeting/testing.ts';
import { answered, raisedProblem, versionOf } from '../problem/testing.ts';
import { openHub } from './hub.ts';
import { type Heard, openStream, type OpenStream } from './testing.ts';

/** Another of those who take down what a meeting decides. */
const director = 'government-office-director';
const anyId = '019a0000-0000-7000-8000-000000000000';

let county: TestCounty;
let url: string;
/** A second server of the same county, with connections of its own. */
let second: { app: TestCounty['app']; url: string; close(): Promise<void> };
let meetingId: string;
const streams: OpenStream[] = [];
const open = async (...given: Parameters<typeof openStream>) => {
  const stream = await openStream(...given);
  streams.push(stream);
  return stream;
};

beforeAll(async () => {
  county = await testCounty();
  ({ id: meetingId } = await meetingToday(county));
  url = await county.app.listen({ port: 0 });
  const database = openLedgerDatabase(roleUrl(county.ownerUrl, 'guatu_app'), 3);
  const app = await application({ ...county.server, database }, { log: false, secure: false });
  second = {
    app,
    url: await app.listen({ port: 0 }),
    close: async () => {
      await app.close();
      await database.close();
    },
  };
});
afterAll(async () => {
  for (const stream of streams) stream.leave();
  await second.close();
});

const get = (cookie: string, search = `page=${uuidv7()}`) =>
  fetch(`${url}/api/live?${search}`, { headers: { cookie } });
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;
const isChanged = (kind: string) => (event: Heard) =>
  event.name === 'changed' && event.data.some(([one]) => one === kind);
const decide = (beside: number, revision = 0) =>
  county.as(office).call('meeting.decide', {
    meetingId,
    ...someDecision({ position: beside, revision, heard: `第${beside}件` }),
  });
const sayAt = (cookie: string, body: object, at = url) =>
  fetch(`${at}/api/live/presence`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const presenceAt = (page: string, point: string, typing: string | null = null) => ({
  page,
  meetingId,
  point,
  typing,
});

describe('the stream of changes', () => {
  it('is refused to nobody, to who administers accounts, and to what is no page', async () => {
    expect(await codeOf(await get(''))).toBe('not-signed-in');
    expect(await codeOf(await get('administrator'))).toBe('not-yours');
    expect(await codeOf(await get(office, 'page=1'))).toBe('invalid-input');
    const unknown = `page=${uuidv7()}&meeting=${anyId}`;
    expect(await codeOf(await get('water-clerk', unknown))).toBe('not-found');
  });

  it('tells what was committed, by this server or the other', async () => {
    const [here, there] = await Promise.all([open(url, office), open(second.url, office)]);
    const { id } = answered(await decide(1));
    await Promise.all([here, there].map((stream) => stream.until(isChanged('decision'))));
    expect(there.heard.filter(({ name }) => name === 'changed')).toEqual([
      { name: 'changed', data: [['decision', id]] },
    ]);
  });

  it('tells nothing of what was refused, nor of the same key once more', async () => {
    const stream = await open(url, office);
    const key = uuidv7();
    const input = { meetingId, ...someDecision({ position: 2, heard: '第2件' }) };
    const write = () => county.as(office).call('meeting.decide', input, key);
    const { id: first } = answered(await write());
    await stream.until(isChanged('decision'));
    expect((await decide(2)).body.code).toBe('conflict');
    answered(await write());
    // Heard in the order of committing: had there been more, it would stand before this one.
    const { id: last } = answered(await decide(12));
    await stream.until(({ name, data }) => name === 'changed' && data.some(([, id]) => id === last));
    const told = stream.heard.flatMap(({ name, data }) => (name === 'changed' ? data : []));
    expect(told.map(([, id]) => id)).toEqual([first, last]);
  });

  it('tells who sees a part of the county that something changed, and not what', async () => {
    const stream = await open(url, 'water-clerk');
    answered(await decide(3));
    expect((await stream.until(isChanged('decision'))).data).toEqual([['decision']]);
  });

  it('does not tell who signs in and out, nor who wishes to be told where', async () => {
    const stream = await open(url, office);
    const { body } = await county.administrator.call('accounts.list');
    const { personId } = body.accounts.find(({ userName }: { userName: string | null }) => userName === null);
    answered(await county.administrator.call('accounts.open', { personId, userName: 'somebody' }));
    const wish = { email: null, mobile: null, byEmail: false, bySms: false, hours: null, revision: 0 };
    answered(await county.as('water-clerk').call('reminder.changeOwn', wish));
    answered(await decide(4));
    await stream.until(isChanged('decision'));
    const kinds = stream.heard.flatMap(({ name, data }) =>
      name === 'changed' ? data.map(([kind]) => kind) : [],
    );
    expect(kinds).toEqual(['decision']);
  });

  it('has a bound for each person, and room again when one of the pages has gone', async () => {
    const cookie = 'housing-clerk';
    const pages = await Promise.all(Array.from({ length: 12 }, () => open(url, cookie)));
    const refused = await get(cookie);
    expect([refused.status, await codeOf(refused)]).toEqual([503, 'too-many-pages']);
    pages[0]?.leave();
    await expect.poll(async () => (await get(cookie)).status).toBe(200);
    for (const page of pages) page.leave();
  });

  it('counts no page that went before it was let in', async () => {
    const hub = openHub(county.server);
    const page = { page: uuidv7(), personId: uuidv7(), audience: { ids: false, meeting: null }, gone: true };
    const review = async () => page.audience;
    for (let count = 0; count < 13; count += 1) {
      await hub.ready(page.personId);
      hub.admit({ ...page, review, send: () => {}, end: () => {} });
    }
    await hub.close();
  });
});

describe('where recorders are', () => {
  it('is said by nobody but who records that meeting', async () => {
    const said = presenceAt(uuidv7(), 'outcomes');
    expect(await codeOf(await sayAt('', said))).toBe('not-signed-in');
    expect(await codeOf(await sayAt('water-clerk', said))).toBe('not-yours');
    expect(await codeOf(await sayAt(office, { ...said, meetingId: anyId }))).toBe('not-found');
    expect(await codeOf(await sayAt(office, { ...said, page: 'x' }))).toBe('invalid-input');
  });

  it('is seen by the other recorder, on whichever server, until the page goes', async () => {
    const mine = await open(url, office, { meeting: meetingId });
    const theirs = await open(second.url, director, { meeting: meetingId });
    const elsewhere = await open(url, director);
    const unit = await open(url, 'water-clerk', { meeting: meetingId });
    expect((await sayAt(office, presenceAt(mine.page, 'beside/1', 'beside/1'))).status).toBe(204);
    const { data } = await theirs.until(({ name }) => name === 'present');
    expect(data).toEqual({ ...presenceAt(mine.page, 'beside/1', 'beside/1'), name: '白小雨' });
    // Whoever opens the meeting later sees it too.
    const later = await open(second.url, director, { meeting: meetingId });
    await later.until(({ name }) => name === 'present');
    mine.leave();
    const gone = await theirs.until(({ name }) => name === 'gone');
    expect(gone.data).toEqual({ page: mine.page });
    for (const { heard } of [elsewhere, unit]) expect(heard.map(({ name }) => name)).toEqual(['beat']);
  });

  it('is said by whoever records a leader’s own meeting', async () => {
    const leader = 'vice-magistrate-agriculture';
    const raised = await raisedProblem(county);
    const problem = answered(await county.as(leader).call('problem.review', versionOf(raised)));
    const today = someArrangement({ chairPostId: leader, convenedAs: null });
    const { id } = answered(
      await county
        .as(leader)
        .call('meeting.callMeeting', { rule: 'special-topic-meeting', problemIds: [problem.id], ...today }),
    );
    const said = { ...presenceAt(uuidv7(), 'studies'), meetingId: id };
    expect((await sayAt('office-deputy-3', said)).status).toBe(204);
    expect(await codeOf(await sayAt(office, said))).toBe('not-yours');
  });

  it('leaves no trace in the journal', async () => {
    const count = () =>
      county.server.database.withJurisdiction(county.server.jurisdiction.id, 'read only', (tx) =>
        tx
          .selectFrom('journal')
          .select((row) => row.fn.countAll<number>().as('entries'))
          .executeTakeFirstOrThrow(),
      );
    const before = await count();
    await sayAt(office, presenceAt(uuidv7(), 'outcomes'));
    expect(await count()).toEqual(before);
  });
});

describe('the server', () => {
  it('stops with pages open, and ends them', async () => {
    const stream = await open(second.url, office);
    await second.app.close();
    await stream.ended;
  });

  it('ends its streams when the database is cut off, and has them again after it', async () => {
    const stream = await open(url, office);
    // A role may cut off its own connections.
    const { id } = county.server.jurisdiction;
    await county.server.database.withJurisdiction(id, 'read only', (tx) =>
      sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and query like 'listen %'`.execute(tx),
    );
    await stream.ended;
    const again = await open(url, office);
    answered(await decide(5));
    await again.until(isChanged('decision'));
  });
});
