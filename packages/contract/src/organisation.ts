import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, key, line, recordId } from './fields.ts';

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
  kind: z.string(),
  parent: key.nullable(),
});

export const organisationView = z.object({
  units: z.array(unitView),
  posts: z.array(postView),
  portfolios: z.array(z.object({ leader: key, unit: key, from: calendarDate })),
  liaisons: z.array(z.object({ leader: key, deputy: key, from: calendarDate })),
  /** Whether the person asking may replace the holder of a post. */
  maySucceed: z.boolean(),
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
};
