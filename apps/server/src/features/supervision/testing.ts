import { v7 as uuidv7 } from 'uuid';
import { perform } from '../../ledger/perform.ts';
import type { TestCounty } from '../../testing/county.ts';

export interface SomeDecision {
  requirement: string;
  leadUnitId: string;
  assistingUnitIds?: string[];
  limitOn: string;
}

export interface SomeMinutes {
  number?: string;
  slotKey?: string;
  heldOn?: string;
  issuedOn?: string;
  decisions: SomeDecision[];
}

/** A meeting that was held, and its minutes, as if they had just been issued. Returns the decisions' ids. */
export async function issueSomeMinutes(county: TestCounty, minutes: SomeMinutes): Promise<string[]> {
  const {
    number = '〔2018〕1号',
    slotKey = '2018-05#mid',
    heldOn = '2018-05-15',
    issuedOn = '2018-05-18',
  } = minutes;
  const { server } = county;
  const own = { jurisdiction_id: server.jurisdiction.id };
  const meetingId = uuidv7();
  const now = server.clock.now();
  const command = {
    jurisdictionId: own.jurisdiction_id,
    key: uuidv7(),
    verb: 'test.issue',
    actor: null,
    input: null,
    now,
  };
  return perform(server.database, command, async ({ tx, record }) => {
    const { id: secretary } = await tx
      .selectFrom('person')
      .select('id')
      .where('jurisdiction_id', '=', own.jurisdiction_id)
      .executeTakeFirstOrThrow();
    const changed = { changed_by: secretary, changed_at: now.toString() };
    await tx
      .insertInto('meeting')
      .values({
        ...own,
        ...changed,
        id: meetingId,
        rule: 'resolution-meeting',
        slot_key: slotKey,
        state: 'ended',
        convened_as: 'special-topic-meeting',
        held_on: heldOn,
        starts_at: '09:00',
        place: '县政府会议室',
        chair_post_id: 'magistrate',
        convened_on: heldOn,
        convened_by: secretary,
        ended_on: heldOn,
        ended_by: secretary,
      })
      .execute();
    const decisions = minutes.decisions.map((decision) => ({
      id: uuidv7(),
      problemId: null,
      assistingUnitIds: [],
      heard: `关于${decision.requirement}的情况汇报`,
      ...decision,
    }));
    for (const [index, decision] of decisions.entries()) {
      await tx
        .insertInto('decision')
        .values({
          ...own,
          ...changed,
          id: decision.id,
          meeting_id: meetingId,
          position: index + 1,
          heard: decision.heard,
          requirement: decision.requirement,
          lead_unit_id: decision.leadUnitId,
          assisting_unit_ids: decision.assistingUnitIds,
          limit_on: decision.limitOn,
          outcome: 'decided',
        })
        .execute();
    }
    record({
      subject: ['minutes', meetingId],
      announce: {
        topic: 'minutes.issued',
        payload: { minutesId: uuidv7(), meetingId, number, issuedOn, decisions },
      },
    });
    return decisions.map(({ id }) => id);
  });
}
