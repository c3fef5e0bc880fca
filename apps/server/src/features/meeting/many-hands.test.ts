import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type TestCounty, testCounty } from '../../testing/county.ts';
import { issued } from '../minutes/testing.ts';
import { answered } from '../problem/testing.ts';
import { meetingToday, office, shown, someDecision } from './testing.ts';

const recorders = [office, 'government-office-director', 'office-deputy-1', 'office-deputy-2'];
const clerks = ['water-clerk', 'water-head', 'land-clerk', 'land-head'];
/** Each recorder keeps so many places at once, and each clerk as many problems: with those who fight over one, 36 hands. */
const eachTimes = 4;

let county: TestCounty;
let url: string;
let meeting: Answer['body'];

/** Over a real connection: the same command twice at once, as a browser whose first answer was lost does, then once more. */
async function thrice(post: string, path: string, method: string, body: object): Promise<Answer> {
  const key = uuidv7();
  const send = async (): Promise<Answer> => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: { cookie: post, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
    return { status: response.status, mediaType: '', body: await response.json() };
  };
  const answers = [...(await Promise.all([send(), send()])), await send()];
  const decided = answers.filter(({ status }) => status < 400);
  // Whoever was refused because the twin was under way is told the twin's answer in the end.
  for (const { body } of decided) expect(body).toEqual(decided[0]?.body);
  return answers.at(-1) as Answer;
}

const decide = (post: string, input: object) =>
  thrice(post, `/meetings/${meeting.id}/decisions`, 'PUT', someDecision({ heard: '某事', ...input }));

const rowsOf = async <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> => {
  const { id } = county.server.jurisdiction;
  return county.server.database.withJurisdiction(
    id,
    'read only',
    async (tx) => (await query.execute(tx)).rows,
  );
};

describe('recorders and clerks, all at once', () => {
  beforeAll(async () => {
    county = await testCounty();
    meeting = await meetingToday(county, clerks.length * 2);
    url = await county.app.listen({ port: 0 });
  });

  it('loses nothing and doubles nothing, whatever is sent twice and at once', async () => {
    const { items } = meeting.docket;
    // Sixteen recorders' places, each written over several times by the one who keeps it.
    const keptPlaces = recorders.flatMap((post, index) =>
      Array.from({ length: eachTimes }, async (_, at) => {
        const position = index * eachTimes + at + 1;
        for (let revision = 0; revision < 3; revision += 1) {
          const said = { position, revision, requirement: `第${position}件，第${revision + 1}稿` };
          expect(answered(await decide(post, said)).revision).toBe(revision + 1);
        }
      }),
    );
    // One place that all recorders want at the same moment: one gets it, the others are told, and go on top of it.
    const fought = recorders.map(async (post) => {
      let revision = 0;
      for (let attempt = 0; ; attempt += 1) {
        const said = { docketItemId: items[0].id, revision, requirement: `${post}记的` };
        const { status, body } = await decide(post, said);
        if (status === 200) return;
        expect([status, body.code]).toEqual([409, 'conflict']);
        if (attempt > 20) throw new Error('never got through');
        const { decisions } = await shown(county, meeting.id);
        revision = decisions.find(
          (one: { docketItemId: string }) => one.docketItemId === items[0].id,
        ).revision;
      }
    });
    const remarks = clerks.flatMap((post) =>
      items.slice(0, eachTimes).map(async ({ problem }: { problem: { id: string } }, at: number) =>
        thrice(post, `/problems/${problem.id}/remarks`, 'POST', {
          content: `${post}补充${at}`,
          fileIds: [],
        }),
      ),
    );
    const remarked = (await Promise.all([...remarks, ...keptPlaces, ...fought])).filter(
      (answer): answer is Answer => answer !== undefined,
    );
    const made = remarked.filter(({ status }) => status === 200);
    expect(made.length).toBe(clerks.length * eachTimes);

    const { decisions } = await shown(county, meeting.id);
    const beside = decisions.filter(
      ({ docketItemId }: { docketItemId: string | null }) => docketItemId === null,
    );
    expect(beside.map(({ position }: { position: number }) => position)).toEqual(
      Array.from({ length: recorders.length * eachTimes }, (_, index) => index + 1),
    );
    for (const { position, requirement, revision } of beside) {
      expect([requirement, revision]).toEqual([`第${position}件，第3稿`, 3]);
    }
    const item = decisions.find(({ docketItemId }: { docketItemId: string }) => docketItemId === items[0].id);
    expect([item.revision, item.rewritten]).toEqual([recorders.length, true]);
    const { versions } = answered(
      await county
        .as(office)
        .call('meeting.decisionVersions', { meetingId: meeting.id, decisionId: item.id }),
    );
    expect(versions.map(({ requirement }: { requirement: string }) => requirement).toSorted()).toEqual(
      recorders.map((post) => `${post}记的`).toSorted(),
    );

    const journaled = await rowsOf(
      sql<{ verb: string; entries: number; keys: number }>`
        select verb, count(*)::int as entries, count(distinct command_key)::int as keys from journal
        where verb in ('meeting.decide', 'problem.remark') group by verb order by verb`,
    );
    const writes = recorders.length * eachTimes * 3 + recorders.length;
    expect(journaled).toEqual([
      { verb: 'meeting.decide', entries: writes, keys: writes },
      { verb: 'problem.remark', entries: made.length, keys: made.length },
    ]);
    const [remarkRows] = await rowsOf(
      sql<{ count: number }>`select count(*)::int as count from problem_remark`,
    );
    expect(remarkRows?.count).toBe(made.length);
  });

  it('ends once, announces once, opens each item once, and is acknowledged once by each unit', async () => {
    for (const { id } of meeting.docket.items.slice(1)) {
      answered(await decide(office, { docketItemId: id }));
    }
    const { revision } = await shown(county, meeting.id);
    const endings = await Promise.all(
      recorders.map((post) =>
        thrice(post, `/meetings/${meeting.id}/ending`, 'POST', { meetingId: meeting.id, revision }),
      ),
    );
    expect(endings.filter(({ status }) => status === 200)).toHaveLength(1);
    await issued(county, meeting.id);
    await Promise.all([county.settle(), county.settle(), county.settle()]);

    const { decisions } = await shown(county, meeting.id);
    const opened = await rowsOf(
      sql<{ id: string; number: number }>`select id, revision as number from supervision_item`,
    );
    expect(opened).toHaveLength(decisions.length);
    const [outbox] = await rowsOf(
      sql<{ waiting: number; minutes: number }>`
        select count(*) filter (where delivered_at is null)::int as waiting,
               count(*) filter (where topic = 'minutes.issued')::int as minutes from outbox`,
    );
    expect(outbox).toEqual({ waiting: 0, minutes: 1 });

    const acknowledged = await Promise.all(
      opened.map(({ id, number }) =>
        thrice('land-head', `/supervision-items/${id}/acknowledgement`, 'POST', { revision: number }),
      ),
    );
    expect(new Set(acknowledged.map(({ status }) => status))).toEqual(new Set([200]));
    const [entries] = await rowsOf(
      sql<{
        count: number;
      }>`select count(*)::int as count from journal where verb = 'supervision.acknowledge'`,
    );
    expect(entries?.count).toBe(opened.length);
  });
});
