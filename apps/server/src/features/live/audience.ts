import type { Changed } from '@guatu/contract';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { findMeeting, findStudiesOf, meetingAt, recordsAs } from '../meeting/index.ts';
import { scopeIn } from '../project/index.ts';
import { refuse } from '../../refusal/refusal.ts';

/** What the page of somebody may be told. */
export interface Audience {
  /** Whoever sees the whole county may know which thing changed; others, that something of its kind did. */
  readonly ids: boolean;
  /** The meeting in which the page sees recorders come, type and go. */
  readonly meeting: string | null;
}

/**
 * Who comes, goes, is signed in and wishes to be told where is no business of others; a file is heard of by what it is
 * attached to.
 */
const untold: readonly string[] = ['person', 'account', 'reminder-wish', 'file'];

/** The audience that somebody belongs to who has this meeting before them, or none. */
export async function audienceOf(view: View, meetingId: string | undefined): Promise<Audience> {
  const whole = scopeIn(view, await rulebookOf(view)) === null;
  const sees = meetingId !== undefined && (whole || (await recordsMeeting(view, meetingId)));
  return { ids: whole, meeting: sees ? meetingId : null };
}

/** Whether somebody takes down what that meeting decides (二（二）4（2）). */
export async function recordsMeeting(view: View, meetingId: string): Promise<boolean> {
  const { id } = view.server.jurisdiction;
  const meeting = (await findMeeting(view.tx, id, meetingId)) ?? refuse('not-found');
  const at = meetingAt(meeting, await findStudiesOf(view.tx, id, meetingId));
  return recordsAs(view, await rulebookOf(view), at) !== null;
}

/** As much of what changed as an audience may be told, each once. */
export function toldTo({ ids }: Pick<Audience, 'ids'>, changed: readonly Changed[]): Changed[] {
  const told = changed.filter(([kind]) => !untold.includes(kind));
  const said = told.map(([kind, id]): Changed => (ids && id !== undefined ? [kind, id] : [kind]));
  return [...new Map(said.map((one) => [one.join(' '), one])).values()];
}
