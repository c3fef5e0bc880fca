import { entryKinds, governmentLevel, postKind, unitKind } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, instant, key, prose } from './fields.ts';

/** Counted from 1, without gaps. */
const version = z.number().int().min(1).max(100_000);

export const mechanismVersionView = z.object({
  version,
  /** The first day on which it holds, unless a higher version does. */
  effectiveFrom: calendarDate,
  publishedAt: instant,
  /** Who put it in the place of which other and why; null for the first, which came with the county's opening. */
  replacing: z.object({ version, by: z.string(), post: z.string(), note: z.string() }).nullable(),
});

/** Both days included; `to` null is open. */
const dated = { from: calendarDate, to: calendarDate.nullable() };

/**
 * What the engine needs of a county to work out a mechanism where it is asked, in its own shapes: the work calendar, who
 * is who, and the days set by notice.
 */
export const circumstances = z.object({
  calendar: z.object({
    years: z.record(
      z.string(),
      z.object({
        notice: z.string().nullable(),
        number: z.string().exactOptional(),
        off: z.array(calendarDate),
        work: z.array(calendarDate),
        recordedOn: calendarDate.exactOptional(),
      }),
    ),
    days: z
      .record(z.string(), z.array(z.object({ kind: z.enum(entryKinds), recordedOn: calendarDate })))
      .exactOptional(),
  }),
  organisation: z.object({
    units: z.array(
      z.object({
        id: key,
        name: z.string(),
        kind: unitKind,
        parent: key.optional(),
        level: governmentLevel.optional(),
      }),
    ),
    posts: z.array(z.object({ id: key, unit: key, name: z.string(), kind: postKind })),
    people: z.array(z.object({ id: z.string(), name: z.string() })),
    appointments: z.array(z.object({ post: key, person: z.string(), ...dated })),
    portfolios: z.array(z.object({ leader: key, unit: key, ...dated })),
    liaisons: z.array(z.object({ leader: key, deputy: key, ...dated })),
  }),
  arrangements: z.array(z.object({ rule: z.string(), key: z.string(), date: calendarDate.nullable() })),
});

export const mechanismVersion = {
  /** Every version, the newest first. */
  list: oc.route({ method: 'GET', path: '/mechanism/versions', tags: ['mechanism-version'] }).output(
    z.object({
      versions: z.array(mechanismVersionView).min(1),
      /** Whether the person asking publishes the next one. */
      mayPublish: z.boolean(),
    }),
  ),
  /** A version with its text, as it was handed in. */
  show: oc
    .route({ method: 'GET', path: '/mechanism/versions/{version}', tags: ['mechanism-version'] })
    .input(z.object({ version: z.coerce.number().pipe(version) }))
    .output(mechanismVersionView.extend({ source: z.string() })),
  circumstances: oc
    .route({ method: 'GET', path: '/mechanism/circumstances', tags: ['mechanism-version'] })
    .output(circumstances),
  /**
   * Puts a new version in the place of the newest (clause 一: the leading group's office keeps the mechanism). What has
   * passed stays judged by the version then in force, so it holds from today on or later.
   */
  publish: oc
    .route({ method: 'POST', path: '/mechanism/versions', tags: ['mechanism-version'] })
    .input(
      z.object({
        source: z.string().min(1),
        effectiveFrom: calendarDate,
        note: prose,
        /** The newest version that the editor saw. */
        expectedVersion: version,
      }),
    )
    .output(mechanismVersionView),
};
