import { z } from 'zod';
import { recordId } from './fields.ts';

/**
 * What an open page hears of, beside the contract's procedures: `GET /api/live` is a stream of server-sent events,
 * `POST /api/live/presence` says where a recorder is. Nothing of it carries content; whoever hears of a change reads
 * it anew, as far as they may.
 */

/** Which page it is, and the meeting that it has before it, if any. */
export const livePage = z.object({ page: z.uuid(), meeting: recordId.optional() });

/** A point of the agenda, or a place in it where decisions are taken down. */
const spot = z.string().max(60);

/** Where in a meeting somebody is with a page: the point in hand, and the place typed in, if any. */
export const presence = z.object({
  page: z.uuid(),
  meetingId: recordId,
  point: spot,
  typing: spot.nullable(),
});
export type Presence = z.infer<typeof presence>;

/** What changed: its kind, and its id where whoever hears it may know that. */
export type Changed = readonly [kind: string, id?: string];

/** Somebody's presence as others hear of it. */
export type PresentRecorder = Presence & { readonly name: string };

/** The stream's events by name. */
export type LiveEvents = {
  /** Something was committed, by whichever server. */
  readonly changed: readonly Changed[];
  /** A recorder is at a point, or typing. */
  readonly present: PresentRecorder;
  /** A recorder's page has gone. */
  readonly gone: { readonly page: string };
  /** The stream is still there, and says so again in as many milliseconds. */
  readonly beat: { readonly next: number };
};
