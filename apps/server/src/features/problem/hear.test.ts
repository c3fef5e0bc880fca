import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered, submittedProblem, walkers } from './testing.ts';

const mid = { rule: 'resolution-meeting', slotKey: '2018-05#mid' };
let county: TestCounty;
let decided: string;
let undecided: string;
const decisionIds = [uuidv7(), uuidv7()];

/** Puts an event into the outbox, as another feature's command would, and lets it be heard. */
async function announce(topic: string, payload: Record<string, unknown>): Promise<void> {
  const { id } = county.server.jurisdiction;
  await county.server.database.withJurisdiction(id, 'read write', (tx) =>
    sql`insert into outbox (jurisdiction_id, id, topic, payload, made_at, next_attempt_at)
        values (${id}, ${uuidv7()}, ${topic}, ${JSON.stringify(payload)}::jsonb, now(), now())`.execute(tx),
  );
  await county.settle();
}

/** The meeting that had the docket before it. */
async function heldMeeting(): Promise<string> {
  const { id: jurisdictionId } = county.server.jurisdiction;
  const id = uuidv7();
  await county.server.database.withJurisdiction(jurisdictionId, 'read write', (tx) =>
    tx
      .insertInto('meeting')
      .values({
        jurisdiction_id: jurisdictionId,
        id,
        rule: mid.rule,
        slot_key: mid.slotKey,
        state: 'convened',
        convened_as: 'special-topic-meeting',
        held_on: '2018-05-14',
        starts_at: '09:00',
        place: '一号会议室',
        chair_post_id: 'magistrate',
        changed_by: sql`(select id from person limit 1)`,
        changed_at: '2018-05-14T01:00:00Z',
      })
      .execute(),
  );
  return id;
}

const problem = async (id: string) =>
  answered(await county.as(walkers.supervision).call('problem.show', { id }));

beforeAll(async () => {
  county = await testCounty();
  decided = (await submittedProblem(county, { title: '议定的' })).id;
  undecided = (await submittedProblem(county, { title: '没议的' })).id;
  answered(await county.as(walkers.desk).call('docket.compile', mid));
});

describe('minutes issued', () => {
  const decision = (id: string | undefined) => ({
    id,
    problemId: decided,
    leadUnitId: 'land-bureau',
    assistingUnitIds: [],
    requirement: '调剂5亩指标',
    limitOn: '2018-06-30',
    heard: '',
  });

  it('decide the problems they name and put off the others on the docket', async () => {
    await announce('minutes.issued', {
      minutesId: uuidv7(),
      meetingId: await heldMeeting(),
      number: '临政纪〔2018〕1号',
      issuedOn: '2018-05-16',
      decisions: decisionIds.map(decision),
    });
    expect(await problem(decided)).toMatchObject({
      state: 'decided',
      decisions: [{ minutesNumber: '临政纪〔2018〕1号', leadUnit: '县国土资源局' }, {}],
    });
    expect((await problem(undecided)).state).toBe('deferred');
  });

  it('leave what was put off to the next docket, where it is not late', async () => {
    county.setDate('2018-05-28');
    const next = { ...mid, slotKey: '2018-06#mid' };
    const { waiting } = answered(
      await county.as(walkers.desk).call('docket.show', { ...mid, slotKey: '2018-05#end' }),
    );
    expect(waiting).toMatchObject([{ title: '没议的', late: false }]);
    answered(await county.as(walkers.desk).call('docket.compile', next));
    expect((await problem(undecided)).dockets).toMatchObject([mid, next]);
  });
});

describe('supervision closed', () => {
  const close = (decisionId: string | undefined) =>
    announce('supervision.closed', { itemId: uuidv7(), decisionId, problemId: decided });

  it('counts a problem as carried out when all its decisions are', async () => {
    await close(decisionIds[0]);
    expect((await problem(decided)).state).toBe('decided');
    await close(decisionIds[1]);
    expect((await problem(decided)).state).toBe('carried-out');
  });

  it('lets it be closed by the supervision office, and not by the unit that led', async () => {
    const { revision } = await problem(decided);
    const verdict = { id: decided, revision, finding: '指标已到位。' };
    const doer = await county.as('land-clerk', walkers.supervision).call('problem.verify', verdict);
    expect(doer.body.code).toBe('verifier-is-doer');
    const { state } = answered(await county.as(walkers.supervision).call('problem.verify', verdict));
    expect(state).toBe('closed');
  });

  it('leaves alone what concerns no problem', async () => {
    await announce('supervision.closed', { itemId: uuidv7(), decisionId: uuidv7(), problemId: null });
    expect((await problem(decided)).state).toBe('closed');
  });
});
