import type { Handover } from '@guatu/documents';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../../testing/county.ts';
import { answered, raisedProblem } from '../../problem/testing.ts';
import { issueSomeMinutes } from '../../supervision/testing.ts';

const secretariat = 'leading-group-office-director';
const leader = 'vice-magistrate-agriculture';

describe('a handover', () => {
  let county: TestCounty;
  let id: string;

  const ask = async (post: string, verb: string, input: Record<string, unknown> = {}) =>
    answered(await county.as(post).call(verb, input));
  const handovers = async (post: string) => (await ask(post, 'organisation.show')).handovers;
  const sheetOf = (kind: 'pdf' | 'docx', post: string | null, of = id) =>
    county.app.inject({
      method: 'GET',
      url: `/api/handovers/${of}/sheet.${kind}`,
      headers: post === null ? {} : { cookie: post },
    });
  /** What is kept, which is all that is ever printed. */
  const kept = async (of = id): Promise<Handover> => {
    const { server } = county;
    const row = await server.database.withJurisdiction(server.jurisdiction.id, 'read only', (tx) =>
      tx.selectFrom('handover').select('sheet').where('id', '=', of).executeTakeFirstOrThrow(),
    );
    return row.sheet as unknown as Handover;
  };
  const succeed = async (post: string, name: string, from: string) => {
    const { posts } = await ask(secretariat, 'organisation.show');
    const { holder } = posts.find((one: { id: string }) => one.id === post);
    await ask(secretariat, 'organisation.succeed', {
      postId: post,
      expectedHolder: holder?.personId ?? null,
      successor: { name },
      from,
    });
    return { predecessor: holder?.name ?? null, id: (await handovers(secretariat))[0].id as string };
  };

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    await raisedProblem(county);
    await issueSomeMinutes(county, {
      decisions: [
        {
          requirement: '整治清溪河',
          leadUnitId: 'water-bureau',
          assistingUnitIds: ['land-bureau'],
          limitOn: '2018-06-15',
        },
      ],
    });
    await county.settle();
    await ask('government-office-director', 'meeting.convene', {
      rule: 'resolution-meeting',
      slotKey: '2018-05#end',
      heldOn: '2018-05-29',
      startsAt: '09:00',
      place: '三楼会议室',
      chairPostId: 'magistrate',
      convenedAs: 'special-topic-meeting',
    });
    ({ id } = await succeed(leader, '新任副县长', '2018-06-01'));
  });

  it('is refused to whoever is not signed in, and is not found by whom it does not concern', async () => {
    expect((await sheetOf('pdf', null)).statusCode).toBe(401);
    for (const other of ['water-head', 'magistrate']) {
      const refused = await sheetOf('pdf', other);
      expect([refused.statusCode, refused.json().code]).toEqual([404, 'not-found']);
      expect(await handovers(other)).toEqual([]);
    }
  });

  it.each(['nothing', '019a0000-0000-7000-8000-000000000000'])('is not found under %s', async (other) => {
    expect((await sheetOf('docx', secretariat, other)).statusCode).toBe(404);
  });

  it('is in the hands of the secretariat and of whoever holds the post', async () => {
    const expected = [{ id, postId: leader, to: '新任副县长', takenOverOn: '2018-06-01' }];
    expect(await handovers(secretariat)).toMatchObject(expected);
    expect(await handovers(leader)).toMatchObject(expected);
  });

  it('says who hands over to whom, and what is open on the post that day', async () => {
    const sheet = await kept();
    expect(sheet).toMatchObject({
      county: '临溪县',
      to: '新任副县长',
      takenOverOn: '2018-06-01',
      drawnUpOn: '2018-05-18',
      problems: [{ title: '取水口用地指标未落实', unit: '县水务局', step: 'raised', since: '2018-05-18' }],
      supervision: [{ requirement: '整治清溪河', lead: '县水务局', limit: '2018-06-15', state: 'open' }],
      projects: [{ unit: '县水务局' }],
    });
    expect(sheet.from).toBeTruthy();
    expect(sheet.duties).toContainEqual(
      expect.objectContaining({ matter: '取水口用地指标未落实', clause: '二（二）3', byUnit: false }),
    );
    // One weekly report after another has the same name: the week tells them apart.
    const reports = sheet.duties.flatMap(({ matter }) => matter?.match(/^项目汇报会 2018-W\d\d$/)?.[0] ?? []);
    expect(reports.length).toBeGreaterThan(0);
    expect(new Set(reports).size).toBe(reports.length);
    const limits = sheet.duties.flatMap(({ limit }) => limit ?? []);
    expect(limits).toEqual(limits.toSorted());
  });

  it('says the same when it is printed again, whatever was done since', async () => {
    const before = await sheetOf('pdf', secretariat);
    expect([before.statusCode, before.headers['content-type']]).toEqual([200, 'application/pdf']);
    const { items } = await ask('supervision-office-clerk', 'supervision.list', { page: 1 });
    const { revision } = await ask('supervision-office-clerk', 'supervision.show', { id: items[0].id });
    await ask('water-clerk', 'supervision.acknowledge', { id: items[0].id, revision });
    const after = await sheetOf('pdf', secretariat);
    expect(Buffer.compare(before.rawPayload, after.rawPayload)).toBe(0);
    expect((await kept()).supervision[0]?.state).toBe('open');
    const word = await sheetOf('docx', secretariat);
    expect([word.statusCode, word.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect(decodeURIComponent(String(word.headers['content-disposition']))).toContain('职务交接清单');
  });

  it('of a chair has the meetings ahead, of a tour’s lead the turns in the rota', async () => {
    const chair = await kept((await succeed('magistrate', '新任县长', '2018-05-20')).id);
    expect(chair.meetings).toEqual([
      { name: '项目会办会', heldOn: '2018-05-29', startsAt: '09:00', place: '三楼会议室', role: 'chair' },
    ]);
    const { slots } = await ask(secretariat, 'mechanism.year', { year: 2018 });
    const tours = slots.filter(
      ({ rule, month }: { rule: string; month: number }) => rule === 'site-tour' && month > 5,
    );
    const lead = tours[0].lead.post;
    const { posts } = await ask(secretariat, 'organisation.show');
    const post = posts.find(({ name }: { name: string }) => name === lead).id;
    const { turns } = await kept((await succeed(post, '新任牵头人', '2018-05-20')).id);
    expect(turns[0]).toMatchObject({ month: '2018-06', on: null });
  });

  it('of a unit that assists has its part, which is no duty of the document', async () => {
    const { duties, supervision } = await kept((await succeed('land-head', '新任局长', '2018-05-20')).id);
    expect(supervision).toEqual([]);
    expect(duties).toContainEqual(
      expect.objectContaining({
        matter: expect.stringContaining('整治清溪河'),
        limit: '2018-06-15',
        byUnit: true,
      }),
    );
  });

  it('of a post that was vacant is handed over by nobody', async () => {
    const post = await ask(secretariat, 'organisation.addPost', {
      unitId: 'water-bureau',
      name: '县水务局副局长',
      kind: 'deputy',
    });
    const sheet = await kept((await succeed(post.id, '到任者', '2018-05-20')).id);
    expect(sheet).toMatchObject({ from: null, to: '到任者', post: '县水务局副局长' });
    expect(sheet.supervision).toHaveLength(1);
  });
});
