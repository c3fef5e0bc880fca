import { z } from 'zod';
import { identifier, notStated, text } from './value.ts';

export const unitKind = z.enum([
  'government',
  'office',
  'bureau',
  'section',
  'town',
  'park',
  'party',
  'congress',
  'consultative',
  'organisation',
]);
export type UnitKind = z.infer<typeof unitKind>;

export const unit = z.strictObject({
  id: identifier,
  name: text,
  shortName: text.optional(),
  kind: unitKind,
  parent: identifier.optional(),
});
export type Unit = z.infer<typeof unit>;

export const postKind = z.enum(['leader', 'principal', 'deputy', 'clerk']);
export type PostKind = z.infer<typeof postKind>;

/** Duties attach to posts; `holder` only says who held it when the document was issued. One name is one person. */
export const post = z.strictObject({
  id: identifier,
  unit: identifier,
  name: text,
  kind: postKind,
  holder: text.optional(),
});
export type Post = z.infer<typeof post>;

/**
 * One post, or membership by rule, so that no list needs to follow a reorganisation: the principal post of every town,
 * each deputy of the government office.
 */
export const membership = z.union([
  identifier,
  z.strictObject({ each: z.strictObject({ unitKind, post: postKind }) }),
  z.strictObject({ each: z.strictObject({ unit: identifier, post: postKind }) }),
]);
export type Membership = z.infer<typeof membership>;

export const groupRole = z.enum(['chair', 'viceChair', 'member']);
export type GroupRole = z.infer<typeof groupRole>;

/** A list of posts that acts or attends together; a leading group also has a chair, vice-chairs and a secretariat. */
export const group = z.strictObject({
  id: identifier,
  name: text,
  clause: text,
  chair: identifier.optional(),
  viceChairs: z.array(identifier).optional(),
  members: z.array(membership),
  /** `by-post`: whoever follows in the post takes the seat, and no new document is issued. */
  succession: z.enum(['by-post', 'by-new-document']).optional(),
  secretariat: z.strictObject({ unit: identifier, head: identifier }).optional(),
});
export type Group = z.infer<typeof group>;

/** Which units, and so which projects, a leader answers for. */
export const portfolio = z.strictObject({ leader: identifier, units: z.array(identifier).min(1) });
/** Which deputy director helps which leader. */
export const liaison = z.strictObject({ leader: identifier, deputy: identifier });

export const chart = z.strictObject({
  units: z.array(unit).min(1),
  posts: z.array(post).min(1),
  groups: z.array(group),
  portfolios: z.union([notStated, z.array(portfolio)]),
  liaison: z.union([notStated, z.array(liaison)]),
});
export type Chart = z.infer<typeof chart>;
