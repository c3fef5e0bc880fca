import { postKind, unitKind } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, done, key, line, recordId } from './fields.ts';

export const holder = z.object({ personId: recordId, name: z.string(), since: calendarDate });

export const postView = z.object({
  id: key,
  name: z.string(),
  kind: z.string(),
  unitId: key,
  holder: holder.nullable(),
  /** Who follows from a later day on, if that is settled. */
  next: holder.nullable(),
});

export const unitView = z.object({
  id: key,
  name: z.string(),
  kind: unitKind,
  parent: key.nullable(),
});

/** Both days included; `to` null is open. */
const dated = { from: calendarDate, to: calendarDate.nullable() };

export const organisationView = z.object({
  units: z.array(unitView),
  posts: z.array(postView),
  /** Those that hold today, and those settled for a later day. */
  portfolios: z.array(z.object({ leader: key, unit: key, ...dated })),
  /** The same of liaison. */
  liaisons: z.array(z.object({ leader: key, deputy: key, ...dated })),
  /** Posts that can have units in their portfolio. */
  leaders: z.array(key),
  /** Posts that can help a leader. */
  deputies: z.array(key),
  /** Handovers whose sheets the person asking may read, the latest first; `from` null where the post was vacant. */
  handovers: z.array(
    z.object({
      id: recordId,
      postId: key,
      from: z.string().nullable(),
      to: z.string(),
      takenOverOn: calendarDate,
    }),
  ),
  /** Whether the person asking keeps all this: holders, portfolios, liaison, units and posts. */
  mayKeep: z.boolean(),
});

/** A new unit; the county's government itself is never added. */
const newUnit = z.object({
  name: line,
  kind: unitKind.exclude(['government']),
  parentId: key.nullable(),
});

export const organisation = {
  show: oc.route({ method: 'GET', path: '/organisation', tags: ['organisation'] }).output(organisationView),
  /**
   * Replaces the holder of a post (clause 一: whoever follows in the post takes the seat). What was open is the
   * successor's, because duties hang on the post; what was done stays under the name of who did it.
   */
  succeed: oc
    .route({ method: 'POST', path: '/posts/{postId}/succession', tags: ['organisation'] })
    .input(
      z.object({
        postId: key,
        /** The last of those whom the editor saw in the post, or next in it; null for a vacant post. */
        expectedHolder: recordId.nullable(),
        successor: z.union([z.object({ personId: recordId }), z.object({ name: line })]),
        from: calendarDate,
      }),
    )
    .output(postView),
  /** Puts a unit, and so its projects, into a leader's portfolio from a day on; null ends it (clause 二（一）4). */
  assignPortfolio: oc
    .route({ method: 'POST', path: '/units/{unitId}/portfolio', tags: ['organisation'] })
    .input(
      z.object({
        unitId: key,
        leaderPostId: key.nullable(),
        /** The last leader whom the editor saw; null where there is none, or an end is set. */
        expectedLeader: key.nullable(),
        from: calendarDate,
      }),
    )
    .output(done),
  /** Names the deputy who helps a leader from a day on; null ends it (clause 二（三）1). */
  assignLiaison: oc
    .route({ method: 'POST', path: '/posts/{leaderPostId}/liaison', tags: ['organisation'] })
    .input(
      z.object({
        leaderPostId: key,
        deputyPostId: key.nullable(),
        /** The last deputy whom the editor saw; null where there is none, or an end is set. */
        expectedDeputy: key.nullable(),
        from: calendarDate,
      }),
    )
    .output(done),
  /** Adds a unit with the posts of its head and its clerk, which others then take up by succession (clause 一). */
  addUnit: oc
    .route({ method: 'POST', path: '/units', tags: ['organisation'] })
    .input(newUnit)
    .output(unitView),
  /** Adds a post to a unit; it is vacant until somebody takes it up. */
  addPost: oc
    .route({ method: 'POST', path: '/units/{unitId}/posts', tags: ['organisation'] })
    .input(z.object({ unitId: key, name: line, kind: postKind.exclude(['leader']) }))
    .output(postView),
};
