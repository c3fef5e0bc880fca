import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { findPapers } from '../issued-paper/index.ts';
import { findDecisions, findDocketItems, type StoredMeeting } from '../meeting/index.ts';
import type { StoredMinutes } from './find.ts';
import { decidedOf } from './minuted.ts';
import type { OpenMinutes } from './open.ts';

/** Units that have to acknowledge a paper: whom it charges or relieves, and those among the copies. */
export async function chargedUnits(
  { tx, server }: View,
  { minutes, rulebook }: Pick<OpenMinutes, 'minutes' | 'rulebook'>,
): Promise<string[]> {
  const charged =
    minutes.changes?.flatMap(({ before, after }) => [before, after]) ??
    decidedOf(await findDecisions(tx, server.jurisdiction.id, minutes.meetingId));
  const copied = rulebook.organisation.units.filter(({ name }) => minutes.paper.copies.includes(name));
  const units = [
    ...charged.flatMap(({ leadUnitId, assistingUnitIds }) => [leadUnitId, ...assistingUnitIds]),
    ...copied.map(({ id }) => id),
  ];
  return [...new Set(units.filter((unit) => unit !== null))];
}

/** Units whose problems were before the meeting, or are touched by one: they read the paper, and acknowledge nothing. */
export async function readingUnits(
  { tx, server }: View,
  { rule, slotKey }: Pick<StoredMeeting, 'rule' | 'slotKey'>,
): Promise<string[]> {
  const items = await findDocketItems(tx, server.jurisdiction.id, rule, slotKey);
  return [...new Set(items.flatMap(({ unitId, involvedUnitIds }) => [unitId, ...involvedUnitIds]))];
}

/** Papers in the register of what went out, by the key that minutes give them. */
export const registered = (subjectIds: readonly string[]) =>
  sql<boolean>`issued_paper.kind in ('minutes', 'minutes-correction')
    and issued_paper.subject_id = any(${[...subjectIds]}::text[])`;

/** What a paper is known by in the register: minutes by their meeting, a correction by itself. */
export const subjectOf = ({ id, correctsId, meetingId }: StoredMinutes): string =>
  correctsId === null ? meetingId : id;

/** The entry in the register that a correction puts right. */
export async function registeredAs(
  view: View,
  { correctsId, meetingId }: StoredMinutes,
  rulebook: OpenMinutes['rulebook'],
): Promise<{ correctsId?: string }> {
  if (correctsId === null) return {};
  const [entry] = await findPapers(view, rulebook, registered([meetingId]));
  return entry ? { correctsId: entry.id } : {};
}
