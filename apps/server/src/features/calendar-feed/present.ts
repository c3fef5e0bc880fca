import {
  type Bearer,
  entryId,
  meetingRuleOf,
  type ObligationInEra,
  type Occasion,
  slotRuleOf,
  type YearEntry,
} from '@guatu/engine';
import type { Call } from '../../ledger/desk-facts.ts';
import type { LinkOf } from '../desk/index.ts';
import { postName, ruledOn, type Rulebook, unitName } from '../mechanism/index.ts';
import { type MeetingInCalendar, meetingLabel, whySkipped } from '../meeting/index.ts';
import type { MilestoneInCalendar } from '../milestone/index.ts';
import type { FeedEntry } from './entries.ts';

/** What entries are presented with. */
export interface Presenting {
  rulebook: Rulebook;
  meetings: ReadonlyMap<string, MeetingInCalendar>;
  /** By the id of the entry. */
  owed: ReadonlyMap<string, ObligationInEra>;
  linkOf: LinkOf;
}

const nothing = {
  title: null,
  action: null,
  says: null,
  matter: null,
  slotKey: null,
  path: null,
  at: null,
  place: null,
  clause: null,
  bearers: [],
  open: false,
  because: null,
  nominal: null,
  moved: null,
  skipped: null,
  restored: false,
  done: false,
} as const;

/** Where slots are dealt with that no meeting has been set for. */
const roomOf: Record<Occasion, string | null> = {
  'executive-meeting': '/resolution/meetings',
  'resolution-meeting': '/resolution/meetings',
  'weekly-report': '/weekly',
  'site-tour': '/tours',
  groundbreaking: '/groundbreakings',
  'atlas-edition': '/atlas',
  other: null,
};

/** A slot or its cut-off, with what the ledger knows of its meeting. */
export function presentSlot({ rulebook, meetings }: Presenting, entry: YearEntry): FeedEntry {
  const { kind, rule, slot: key, date, until = date } = entry;
  const { mechanism } = ruledOn(rulebook, date);
  const meeting = meetings.get(`${rule}/${key}`);
  const occasion = slotRuleOf(mechanism, rule)?.occasion ?? 'other';
  const isMeeting = meetingRuleOf(mechanism, rule) !== undefined;
  const common = {
    ...nothing,
    ...reasonOf(entry),
    id: entryId(entry),
    title: entry.title,
    slotKey: key,
    path: meeting ? `/resolution/meetings/${meeting.id}` : roomOf[occasion],
    from: date,
    until,
    at: entry.at ?? null,
    clause: entry.clause,
    bearers: entry.bearers.map((bearer) => bearerName(rulebook, bearer)),
  };
  if (kind === 'cutoff') return { ...common, kind, path: roomOf[occasion] };
  const of = {
    ...common,
    kind: isMeeting ? ('meeting' as const) : ('slot' as const),
    open: isMeeting && isOpen(entry),
  };
  if (entry.skipped === true) {
    const heldOn = meeting?.heldOn;
    const because = whySkipped(rulebook, meetings, { rule, key, on: date });
    return { ...of, ...(heldOn && { from: heldOn, until: heldOn }), open: false, skipped: { because } };
  }
  return meeting ? { ...of, ...asSet(rulebook, meeting) } : of;
}

/** A meeting that no rhythm brings: somebody called it. */
export function presentCalled({ rulebook }: Presenting, meeting: MeetingInCalendar): FeedEntry | [] {
  const { rule, slotKey, heldOn, state, skippedBecause } = meeting;
  if (heldOn === null) return [];
  const ruled = ruledOn(rulebook, heldOn);
  return {
    ...nothing,
    id: `slot/${rule}/${slotKey}`,
    kind: 'meeting',
    title: meetingLabel(ruled, rule),
    path: `/resolution/meetings/${meeting.id}`,
    from: heldOn,
    until: heldOn,
    ...asSet(rulebook, meeting),
    ...(state === 'skipped' && { skipped: { because: skippedBecause } }),
  };
}

/** When, where and under whom it was set. */
const asSet = (rulebook: Rulebook, meeting: MeetingInCalendar) => ({
  at: meeting.startsAt,
  place: meeting.place,
  bearers: meeting.chairPostId === null ? [] : [postName(rulebook, meeting.chairPostId)],
  because: null,
  nominal: null,
  moved: meeting.movedBecause === null ? null : { from: meeting.movedFrom, because: meeting.movedBecause },
  restored: meeting.restored,
  done: meeting.state === 'ended',
});

/** What somebody owes by a day, for which case; where it is done, it says so. */
export function presentDuty({ rulebook, owed: all, linkOf }: Presenting, entry: YearEntry): FeedEntry | [] {
  const owed = all.get(entryId(entry));
  if (owed === undefined) return [];
  const link = linkOf(owed);
  const { mechanism } = ruledOn(rulebook, entry.date);
  const rule = owed.subject?.slot && slotRuleOf(mechanism, owed.subject.slot.rule);
  return {
    ...nothing,
    ...reasonOf(entry),
    id: entryId(entry),
    kind: owed.action === 'carry-out-decision' ? 'supervision' : 'duty',
    action: owed.action,
    says: entry.title,
    matter: rule?.label.name ?? (link?.title || null),
    slotKey: owed.subject?.slot?.key ?? null,
    path: link?.path ?? null,
    from: entry.date,
    until: entry.date,
    at: entry.at ?? null,
    clause: entry.clause,
    bearers: entry.bearers.map((bearer) => bearerName(rulebook, bearer)),
    done: owed.fulfilled !== null,
  };
}

/** What one case calls for by a day. Only what is like no duty is said in the rule's words; other calls may say what was typed. */
export const presentCall = ({ rulebook }: Presenting, call: Call): FeedEntry | [] =>
  call.due === null
    ? []
    : {
        ...nothing,
        id: `call/${call.id}`,
        kind: 'duty',
        action: call.action,
        says: call.action === 'other' ? call.says : null,
        matter: call.title,
        path: call.path,
        from: call.due,
        until: call.due,
        clause: call.clause,
        bearers: call.bearers.map((bearer) => bearerName(rulebook, bearer)),
        done: call.done !== null,
      };

/** A step of a project's plan. */
export const presentMilestone = ({ rulebook }: Presenting, step: MilestoneInCalendar): FeedEntry => ({
  ...nothing,
  id: `milestone/${step.projectId}/${step.key}`,
  kind: 'milestone',
  title: step.name,
  matter: step.project,
  path: `/projects/${step.projectId}`,
  from: step.plannedOn,
  until: step.plannedOn,
  clause: rulebook.mechanism.duties.find(({ action }) => action === 'meet-milestone')?.clause ?? null,
  bearers: [unitName(rulebook, step.unitId)],
  done: step.reached,
});

/** Nobody has set its day, though it is one day of several. */
const isOpen = ({ date, until = date, because }: YearEntry): boolean =>
  until !== date && because === 'end-of-window';

const reasonOf = ({ because, nominal }: YearEntry) =>
  because === undefined || because === 'as-stated' || because === 'on-slip'
    ? {}
    : { because, nominal: nominal ?? null };

const bearerName = (rulebook: Rulebook, { kind, id }: Bearer): string =>
  kind === 'unit' ? unitName(rulebook, id) : postName(rulebook, id);
