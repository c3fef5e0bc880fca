import { anchorOf, type Era, type MeetingSlot, meetingSlotOf, type Slot, slotsAcross } from '@guatu/engine';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { View } from '../../http/handler.ts';
import { type Rulebook, ruledOn } from '../mechanism/index.ts';
import { arrangements, meetingLabel } from '../meeting/index.ts';

/** A week in which leaders report (二（一）1–2): its slot, and the meeting that hears them where its day is set. */
export interface WeeklySlot {
  slot: MeetingSlot;
  /** As it is in force for the slot. */
  rulebook: Rulebook;
  meeting: SlotMeeting | undefined;
  skippedBecause: string | null;
  stage: 'ahead' | 'skipped' | 'heard';
  anchor: { label: string; on: string | null } | null;
}

type SlotMeeting = Awaited<ReturnType<typeof meetingsIn>>[number];
type Sight = Pick<View, 'tx' | 'server'>;

/** The slot of that key; undefined where no rule of the county has leaders report with such a slot. */
export async function findWeeklySlot(
  view: Sight,
  rulebook: Rulebook,
  key: string,
  lock = false,
): Promise<WeeklySlot | undefined> {
  const arranged = await arrangements(view.tx, view.server.jurisdiction.id);
  const { eras, calendar } = rulebook;
  const slot = [...rulesReportedTo(eras)]
    .map((rule) => meetingSlotOf(eras, calendar, rule, key, arranged))
    .find((one) => one !== null);
  if (!slot) return undefined;
  const meetings = await meetingsIn(view.tx, view.server.jurisdiction.id, key, lock);
  const meeting = meetings.find(({ rule }) => rule === slot.rule);
  const leansOn = anchorOf(slot.of);
  const anchor = leansOn && meetingSlotOf(eras, calendar, leansOn.rule, key, arranged);
  // What leans on a meeting that is not held says why in that one's words.
  const because = meeting ?? meetings.find(({ rule }) => rule === leansOn?.rule);
  const ruled = ruledOn(rulebook, slot.period.from);
  return {
    slot,
    rulebook: ruled,
    meeting,
    skippedBecause: because?.skippedBecause ?? null,
    stage: stageOf(slot, meeting),
    anchor: leansOn && {
      label: meetingLabel(ruled, leansOn.rule),
      on: anchor?.time.kind === 'day' ? anchor.time.date : null,
    },
  };
}

const stageOf = ({ time }: MeetingSlot, meeting: SlotMeeting | undefined): WeeklySlot['stage'] => {
  if (meeting?.state === 'ended') return 'heard';
  return meeting?.state === 'skipped' || (!meeting && time.kind === 'skipped') ? 'skipped' : 'ahead';
};

/** The slots with which leaders report, around a day (ISO), in order of time. */
export async function weeklySlotsAround(
  { tx, server }: Sight,
  { eras, calendar }: Rulebook,
  day: string,
): Promise<Slot[]> {
  const arranged = await arrangements(tx, server.jurisdiction.id);
  const around = Temporal.PlainDate.from(day);
  const from = around.subtract({ days: 35 }).toString();
  return slotsAcross(eras, calendar, from, around.add({ days: 35 }).toString(), arranged).filter(({ rule }) =>
    rulesReportedTo(eras).has(rule),
  );
}

/** The week to come: the first whose meeting has neither been held nor gone by; undefined where there is none. */
export async function weekToCome(
  { tx, server, today }: View,
  rulebook: Rulebook,
): Promise<string | undefined> {
  const slots = await weeklySlotsAround({ tx, server }, rulebook, today.toString());
  const ahead = slots.filter((slot) => dayOfSlot(slot) >= today.toString());
  const ended = await endedAmong(
    tx,
    server.jurisdiction.id,
    ahead.map(({ key }) => key),
  );
  const open = ahead.find((slot) => !ended.some((one) => one.rule === slot.rule && one.key === slot.key));
  return (open ?? slots.at(-1))?.key;
}

/** The day (ISO) on which a slot stands; of one that is skipped, where its rule has it. */
export const dayOfSlot = ({ time, period }: Pick<Slot, 'time' | 'period'>): string =>
  time.kind === 'day' ? time.date : period.from;

/** The rules with whose slots the duty to report comes round. */
const rulesReportedTo = (eras: readonly Era[]): ReadonlySet<string> =>
  new Set(
    eras.flatMap(({ mechanism }) =>
      mechanism.duties.flatMap((duty) =>
        duty.action === 'report-weekly' && 'every' in duty ? duty.every : [],
      ),
    ),
  );

/** Whether leaders report with the slots of a rule. */
export const isReportedTo = ({ eras }: Rulebook, rule: string): boolean => rulesReportedTo(eras).has(rule);

/** @param lock keeps a meeting from ending until the command is through */
function meetingsIn(tx: Tx, jurisdictionId: string, key: string, lock: boolean) {
  const found = tx
    .selectFrom('meeting')
    .select((row) => [
      'id',
      'rule',
      row.ref('state').$castTo<'convened' | 'ended' | 'skipped'>().as('state'),
      'held_on as heldOn',
      'starts_at as startsAt',
      'place',
      'moved_from as movedFrom',
      'skipped_because as skippedBecause',
      'chair_post_id as chairPostId',
      'ended_by as endedBy',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('slot_key', '=', key);
  return (lock ? found.forShare() : found).execute();
}

const endedAmong = (tx: Tx, jurisdictionId: string, keys: readonly string[]) =>
  tx
    .selectFrom('meeting')
    .select(['rule', 'slot_key as key'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('state', '=', 'ended')
    .where('slot_key', '=', ({ fn, val }) => fn.any(val([...keys])))
    .execute();
