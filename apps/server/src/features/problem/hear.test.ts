import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { meetingToday, midMay, office, shown, someDecision } from '../meeting/testing.ts';
import { issued } from '../minutes/testing.ts';
import { hearCorrection } from './hear-correction.ts';
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
  await issued(county, meetingId);
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

  it('are followed up, decision by decision', async () => {
    const [{ item }] = (await problem(decided)).decisions;
    expect(item).toMatchObject({ state: 'open', limitOn: '2018-06-15' });
    const { matter } = answered(
      await county.as(walkers.supervision).call('supervision.show', { id: item.id }),
    );
    expect(matter).toBeTruthy();
  });

  it('name the list that takes up what was put off', async () => {
    expect((await problem(undecided)).nextDocket).toMatchObject({ slotKey: '2018-05#end' });
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

  it('bring what is put off onto the next list by themselves, where that is being made already', async () => {
    const other = await testCounty();
    const { id: meetingId, docket } = await meetingToday(other, 1);
    const [item] = docket.items;
    other.setDate('2018-05-16');
    const end = { ...midMay, slotKey: '2018-05#end' };
    answered(await other.as(walkers.desk).call('docket.compile', end));
    const putOff = someDecision({ docketItemId: item.id, outcome: 'deferred' });
    answered(await other.as(office).call('meeting.decide', { meetingId, ...putOff }));
    const { revision } = await shown(other, meetingId);
    answered(await other.as(office).call('meeting.end', { meetingId, revision }));
    await issued(other, meetingId);
    await other.settle();
    const back = answered(await other.as(walkers.desk).call('problem.show', { id: item.problem.id }));
    expect(back.state).toBe('docketed');
    expect(back.dockets).toMatchObject([midMay, { ...end, position: 1 }]);
    expect(back.path.slice(-2)).toMatchObject([
      { state: 'deferred', by: null },
      { state: 'docketed', by: null, waitedFor: expect.any(Array) },
    ]);
  });
});

describe('minutes corrected', () => {
  it('give the decision its corrected words, once, and change nothing that is none of a problem', async () => {
    const [{ id: decisionId }] = (await problem(decided)).decisions;
    const words = { decisionId, requirement: '调剂6亩', leadUnitId: 'water-bureau', limitOn: '2018-06-20' };
    const payload = { ...words, number: '更1号', reason: '笔误' };
    const event = { id: uuidv7(), topic: 'minutes.corrected', payload };
    await hearCorrection(county.server, event);
    await hearCorrection(county.server, event);
    const other = { ...event, id: uuidv7(), payload: { ...payload, decisionId: uuidv7() } };
    await hearCorrection(county.server, other);
    const [first, second] = (await problem(decided)).decisions;
    expect(first).toMatchObject({
      requirement: '调剂6亩',
      leadUnit: '县水务局',
      limitOn: '2018-06-20',
      carriedOutOn: null,
    });
    expect(second.leadUnit).toBe('县国土资源局');
  });
});

describe('supervision closed', () => {
  /** As the command of whoever closes or reopens announces it: the office's clerk, or somebody who verifies no problems. */
  async function announce(topic: string, decisionId: string, problemId: string | null, by = closer) {
    const { id } = county.server.jurisdiction;
    const told = { itemId: uuidv7(), decisionId, problemId, on: '2018-06-08', by, finding: '指标已到位。' };
    await county.server.database.withJurisdiction(id, 'read write', (tx) =>
      sql`insert into outbox (jurisdiction_id, id, topic, payload, made_at, next_attempt_at)
          values (${id}, ${uuidv7()}, ${topic}, ${JSON.stringify(told)}::jsonb, now(), now())`.execute(tx),
    );
    await county.settle();
  }
  const close = (decisionId: string, problemId: string | null, by = closer) =>
    announce('supervision.closed', decisionId, problemId, by);
  let closer: { personId: string; postId: string };
  let another: typeof closer;

  beforeAll(async () => {
    const holder = async (postId: string) => {
      const { id } = county.server.jurisdiction;
      const { personId } = await county.server.database.withJurisdiction(id, 'read only', (tx) =>
        tx
          .selectFrom('appointment')
          .select('person_id as personId')
          .where('post_id', '=', postId)
          .executeTakeFirstOrThrow(),
      );
      return { personId, postId };
    };
    closer = await holder(walkers.supervision);
    another = await holder(walkers.desk);
  });

  it('counts a problem as carried out when all its decisions are', async () => {
    const [first, second] = (await problem(decided)).decisions;
    await close(first.id, decided, another);
    expect((await problem(decided)).state).toBe('decided');
    await close(second.id, decided, another);
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
    await close(first.id, decided, another);
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

  it('and reopened afterwards leads back what had been verified', async () => {
    const [first] = (await problem(decided)).decisions;
    await announce('supervision.reopened', first.id, decided);
    expect((await problem(decided)).state).toBe('decided');
  });

  it('verifies the problem in one act where that is the same post’s duty, with the same finding', async () => {
    const [first] = (await problem(decided)).decisions;
    await close(first.id, decided);
    const { state, path } = await problem(decided);
    expect(state).toBe('closed');
    expect(path.slice(-2)).toMatchObject([
      { state: 'carried-out', by: null },
      { state: 'closed', on: '2018-06-08', note: '指标已到位。', by: { postName: '目督办经办员' } },
    ]);
  });

  it('leaves alone what concerns no problem', async () => {
    await close(uuidv7(), null);
    expect((await problem(decided)).state).toBe('closed');
  });
});
