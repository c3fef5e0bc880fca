import type { Action, Reminder } from '@guatu/engine';
import type { OpenLine } from '../desk/index.ts';
import type { ExpectedMeeting } from './expected.ts';

/** A line of a digest as it is kept: what was told, and how it was called on that day. */
export interface Line extends Omit<Reminder, 'estimated'> {
  title: string;
  /** What is to be done; null for a meeting, and for what one is only told. */
  action: Action | null;
  path: string | null;
  slotKey: string | null;
}

/** Puts into words of the ledger what the engine says is to be told. */
export function linesOf(
  reminders: readonly Reminder[],
  desk: readonly OpenLine[],
  meetings: readonly ExpectedMeeting[],
): Line[] {
  const owed = new Map(desk.map((line) => [line.id, line]));
  const expected = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return reminders.map(({ id, kind, limit, days }) => {
    const line = owed.get(id);
    const meeting = expected.get(id);
    return {
      id,
      kind,
      limit,
      days,
      title: line?.matter.title ?? meeting?.title ?? '',
      action: line === undefined || line.called?.to === 'know' ? null : line.action,
      path: line ? line.matter.path : '/resolution/meetings',
      slotKey: line?.matter.slotKey ?? meeting?.slotKey ?? null,
    };
  });
}
