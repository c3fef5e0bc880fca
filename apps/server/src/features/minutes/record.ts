import type { Act } from '../../http/handler.ts';
import { templateFor } from '../issued-paper/index.ts';
import { unitName } from '../mechanism/index.ts';
import {
  holderName,
  meetingLabel,
  type OpenMeeting,
  postTitle,
  type SeatTaken,
  type StoredDecision,
  type StoredItem,
} from '../meeting/index.ts';
import { outcomesOfLastDecisions } from '../supervision/index.ts';
import type { Matter, MinutesRecord } from './draft-paper.ts';

/** Puts together, in names instead of ids, what the minutes of a meeting are written from. */
export async function minutesRecord(
  act: Act,
  open: OpenMeeting,
  items: readonly StoredItem[],
  decisions: readonly StoredDecision[],
  roll: SeatTaken[],
): Promise<MinutesRecord> {
  const { meeting, rulebook } = open;
  const { masthead, printingOffice, copies } = await templateFor(act, rulebook, 'minutes');
  const heldOn = meeting.heldOn ?? '';
  const chair = meeting.chairPostId ?? '';
  return {
    masthead,
    printedBy: printingOffice,
    label: meetingLabel(rulebook, meeting.rule),
    ordinal: (await countEarlier(act, meeting.rule, heldOn)) + 1,
    heldOn,
    startsAt: meeting.startsAt ?? '',
    place: meeting.place ?? '',
    chair: { title: postTitle(rulebook, chair), name: holderName(rulebook, chair, heldOn) ?? '' },
    outcomes: await outcomesOfLastDecisions(act.tx, act.server.jurisdiction.id, meeting, heldOn),
    matters: mattersOf(open, items, decisions),
    roll,
    copies,
    draftedOn: act.today.toString(),
  };
}

/** Meetings of that rule that have ended in the same year: this one is the next. */
async function countEarlier({ tx, server }: Act, rule: string, heldOn: string): Promise<number> {
  const year = heldOn.slice(0, 4);
  const { count } = await tx
    .selectFrom('meeting')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('rule', '=', rule)
    .where('state', '=', 'ended')
    .where('held_on', '>=', `${year}-01-01`)
    .where('held_on', '<=', `${year}-12-31`)
    .executeTakeFirstOrThrow();
  return count;
}

/** The docket in its order, then what was decided beside it. What was deferred has no decision in the minutes. */
function mattersOf(
  { rulebook }: OpenMeeting,
  items: readonly StoredItem[],
  decisions: readonly StoredDecision[],
): Matter[] {
  const minuted = (decision: StoredDecision) => ({
    id: decision.id,
    heard: decision.heard,
    requirement: decision.requirement,
    leadUnit: unitName(rulebook, decision.leadUnitId ?? ''),
    assistingUnits: decision.assistingUnitIds.map((id) => unitName(rulebook, id)),
    limitOn: decision.limitOn ?? '',
  });
  const decided = decisions.filter(({ outcome }) => outcome === 'decided');
  return [
    ...items.map((item) => ({
      problem: {
        title: item.title,
        projectName: item.projectName,
        responsibleUnit: unitName(rulebook, item.unitId),
        facts: item.facts,
      },
      decisions: decided.filter(({ docketItemId }) => docketItemId === item.id).map(minuted),
    })),
    ...decided
      .filter(({ docketItemId }) => docketItemId === null)
      .map((decision) => ({ problem: null, decisions: [minuted(decision)] })),
  ];
}
