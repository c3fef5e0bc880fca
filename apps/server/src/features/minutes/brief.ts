import { minutesStanding } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { findMinutesOf, type StoredMinutes } from './find.ts';

/** The minutes of meetings, each in a line, as they stand today; by meeting. */
export async function inBrief({ tx, server, today }: View, meetingIds: readonly string[]) {
  const found = await findMinutesOf(tx, server.jurisdiction.id, meetingIds);
  return new Map(found.map((minutes) => [minutes.meetingId, briefOf(minutes, today.toString())]));
}

/** Minutes in a line: their state, and how they stand against their limit on a day (ISO). */
export function briefOf({ state, number, dueOn, issuedOn }: StoredMinutes, asOf: string) {
  const standing = minutesStanding(dueOn, issuedOn, asOf);
  return { state, number, dueOn, issuedOn, standing: { days: null, ...standing } };
}
