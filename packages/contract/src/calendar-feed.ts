import { action } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, done, instant, key, recordId } from './fields.ts';

/** A post or a unit, such as `post:magistrate`. */
const party = z.string().regex(/^(post|unit):[a-z0-9][a-z0-9-]{0,79}$/);

export const entryKinds = ['meeting', 'slot', 'cutoff', 'duty', 'supervision', 'milestone'] as const;

/** What takes place or falls due, and why on that day. */
export const feedEntry = z.object({
  id: z.string(),
  kind: z.enum(entryKinds),
  /** What a slot or a step of a plan is called; null for a duty, which is called by its action. */
  title: z.string().nullable(),
  action: action.nullable(),
  /** The clause in the mechanism's own words, for a duty. */
  says: z.string().nullable(),
  /** The case, or the project; null where the title says it all. */
  matter: z.string().nullable(),
  slotKey: z.string().nullable(),
  path: z.string().nullable(),
  /** First and last day, both included. */
  from: calendarDate,
  until: calendarDate,
  /** `HH:MM`, or the half day in which it is or by whose end it is due. */
  at: z.string().nullable(),
  place: z.string().nullable(),
  clause: z.string().nullable(),
  /** Who owes it, takes the papers, leads or chairs, by name of post or unit. */
  bearers: z.array(z.string()),
  /** No day is set yet: it is some day from the first to the last. */
  open: z.boolean(),
  /** Why the day is not the one that the rule names, such as `moved-earlier`, and that one. */
  because: z.string().nullable(),
  nominal: calendarDate.nullable(),
  /** Put on another day by hand. */
  moved: z.object({ from: calendarDate.nullable(), because: z.string().nullable() }).nullable(),
  /** Not held, and why. */
  skipped: z.object({ because: z.string().nullable() }).nullable(),
  /** Held after all, after it had been skipped. */
  restored: z.boolean(),
  done: z.boolean(),
});

export const feedView = z.object({
  asOf: calendarDate,
  entries: z.array(feedEntry),
  /** The days asked for, with what the work calendar says of them. */
  days: z.array(
    z.object({ date: calendarDate, kind: z.enum(['working', 'off', 'make-up', 'not-published']) }),
  ),
  /** Whose calendars may be looked at, in the order of the organisation. */
  posts: z.array(z.object({ id: key, name: z.string(), holder: z.string().nullable() })),
  units: z.array(z.object({ id: key, name: z.string() })),
});

/** Made by whoever subscribes, of 256 random bits; the server keeps its hash only and could not say it again. */
const secret = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, { error: 'feed-secret' })
  .refine((text) => new Set(text).size >= 16, { error: 'feed-secret' });

export const feedLanguage = z.enum(['zh-CN', 'en']);

export const subscription = z.object({
  id: recordId,
  /** Whose calendar it is; null is whatever posts the person holds at the time. */
  party: party.nullable(),
  /** Its name today; null for one's own posts. */
  name: z.string().nullable(),
  language: feedLanguage,
  madeAt: instant,
});

export const calendarFeed = {
  /** What is in so many days from one on, of one's own posts or of a post or unit that one may look at. */
  show: oc
    .route({ method: 'GET', path: '/calendar-feed', tags: ['calendar-feed'] })
    .input(
      z.object({ from: calendarDate, days: z.coerce.number().int().min(1).max(366), of: party.optional() }),
    )
    .output(feedView),
  /** The links by which calendar programs follow, of whoever asks. */
  list: oc
    .route({ method: 'GET', path: '/calendar-feed/subscriptions', tags: ['calendar-feed'] })
    .output(z.object({ subscriptions: z.array(subscription) })),
  subscribe: oc
    .route({ method: 'POST', path: '/calendar-feed/subscriptions', tags: ['calendar-feed'] })
    .input(z.object({ secret, party: party.nullable(), language: feedLanguage }))
    .output(z.object({ id: recordId })),
  /** Another secret in place of the old one, which is void at once. */
  renew: oc
    .route({ method: 'POST', path: '/calendar-feed/subscriptions/{id}/secret', tags: ['calendar-feed'] })
    .input(z.object({ id: recordId, secret }))
    .output(z.object({ id: recordId })),
  revoke: oc
    .route({ method: 'DELETE', path: '/calendar-feed/subscriptions/{id}', tags: ['calendar-feed'] })
    .input(z.object({ id: recordId }))
    .output(done),
};
