import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { chair, meetingToday, midMay, office, shown, someDecision } from '../meeting/testing.ts';
import { answered, walkers } from './testing.ts';

let county: TestCounty;
let decided: string;
let undecided: string;

const problem = async (id: string) =>
  answered(await county.as(walkers.supervision).call('problem.show', { id }));

/** A meeting that decided two things about its first problem and put off its second; its minutes are issued. */
beforeAll(async () => {
  county = await testCounty();
  const { id: meetingId, docket } = await meetingToday(county, 2);
  [decided, undecided] = docket.items.map((item: { problem: { id: string } }) => item.problem.id);
  const recorder = county.as(office);
  const [first, second] = docket.items.map((item: { id: string }) => item.id);
  for (const decision of [
    { docketItemId: first, position: 1 },
    { docketItemId: first, position: 2 },
    { docketItemId: second, outcome: 'deferred' },
  ]) {
    answered(await recorder.call('meeting.decide', { meetingId, ...someDecision(decision) }));
  }
  const { revision } = await shown(county, meetingId);
  answered(await recorder.call('meeting.end', { meetingId, revision }));
  answered(await county.as(chair).call('minutes.signOff', { meetingId, revision: 1 }));
  answered(await recorder.call('minutes.issue', { meetingId, revision: 2 }));
  await county.settle();
});

describe('minutes issued', () => {
  it('decide the problems they name and put off the others on the docket', async () => {
    const { state, decisions } = await problem(decided);
    expect(state).toBe('decided');
    expect(decisions).toHaveLength(2);
    expect(decisions[0]).toMatchObject({ leadUnit: '县国土资源局', carriedOutOn: null });
    expect((await problem(undecided)).state).toBe('deferred');
  });

  it('end what may be changed on the list that the meeting had', async () => {
    const desk = county.as(walkers.desk);
    const { items } = answered(await desk.call('docket.show', midMay));
    const [{ id, revision, responsibleUnit, requirement }] = items;
    const amendment = { id, revision, responsibleUnitId: responsibleUnit.id, requirement };
    const late = await desk.call('docket.amendItem', { ...amendment, limitOn: '2018-12-31', reason: '晚' });
    expect(late.body.code).toBe('docket-item-past');
  });

  it('leave what was put off to the next docket, where it is not late', async () => {
    county.setDate('2018-05-28');
    const desk = county.as(walkers.desk);
    const { waiting } = answered(await desk.call('docket.show', { ...midMay, slotKey: '2018-05#end' }));
    expect(waiting).toMatchObject([{ problemId: undecided, late: false }]);
    const next = { ...midMay, slotKey: '2018-06#mid' };
    answered(await desk.call('docket.compile', next));
    expect((await problem(undecided)).dockets).toMatchObject([midMay, next]);
  });
});

describe('supervision closed', () => {
  /** As the supervision office's command announces it. */
  async function announce(topic: string, decisionId: string, problemId: string | null): Promise<void> {
    const { id } = county.server.jurisdiction;
    const payload = JSON.stringify({ itemId: uuidv7(), decisionId, problemId, on: '2018-06-08' });
    await county.server.database.withJurisdiction(id, 'read write', (tx) =>
      sql`insert into outbox (jurisdiction_id, id, topic, payload, made_at, next_attempt_at)
          values (${id}, ${uuidv7()}, ${topic}, ${payload}::jsonb, now(), now())`.execute(tx),
    );
    await county.settle();
  }
  const close = (decisionId: string, problemId: string | null) =>
    announce('supervision.closed', decisionId, problemId);

  it('counts a problem as carried out when all its decisions are', async () => {
    const [first, second] = (await problem(decided)).decisions;
    await close(first.id, decided);
    expect((await problem(decided)).state).toBe('decided');
    await close(second.id, decided);
    expect((await problem(decided)).state).toBe('carried-out');
  });

  it('counts on the day it was closed, however late it is heard', async () => {
    const { path, decisions } = await problem(decided);
    expect(path.at(-1)).toMatchObject({ state: 'carried-out', on: '2018-06-08' });
    expect(decisions[1].carriedOutOn).toBe('2018-06-08');
  });

  it('and reopened leads the problem back, until it is closed again', async () => {
    const [first] = (await problem(decided)).decisions;
    await announce('supervision.reopened', first.id, decided);
    const { state, revision, decisions } = await problem(decided);
    expect([state, decisions[0].carriedOutOn]).toEqual(['decided', null]);
    const verdict = { id: decided, revision, finding: '指标已到位。' };
    const early = await county.as(walkers.supervision).call('problem.verify', verdict);
    expect(early.body.code).toBe('problem-not-carried-out');
    await close(first.id, decided);
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
    await close(uuidv7(), null);
    expect((await problem(decided)).state).toBe('closed');
  });
});
