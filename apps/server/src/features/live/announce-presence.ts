import type { Presence, PresentRecorder } from '@guatu/contract';
import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { recordsMeeting } from './audience.ts';

/** PostgreSQL's channel on which every server of a county hears where its recorders are. */
export const presenceOf = (jurisdictionId: string): string => `presence:${jurisdictionId}`;

/** What travels on it: where somebody's page is, or that it has gone. */
export type PresenceNotice =
  | { readonly personId: string; readonly present: PresentRecorder }
  | { readonly personId: string; readonly gone: string };

/** Tells every server where a recorder is. It is forgotten at once, never journaled, and measures nobody. */
export async function announcePresence(view: View, presence: Presence): Promise<void> {
  if (!(await recordsMeeting(view, presence.meetingId))) refuse('not-yours');
  const { personId, name } = view.actor;
  await notifyPresence(view.tx, view.server.jurisdiction.id, { personId, present: { ...presence, name } });
}

export async function notifyPresence(tx: Tx, jurisdictionId: string, notice: PresenceNotice): Promise<void> {
  await sql`select pg_notify(${presenceOf(jurisdictionId)}, ${JSON.stringify(notice)})`.execute(tx);
}
