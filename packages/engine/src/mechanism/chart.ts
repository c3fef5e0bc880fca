import { z } from 'zod';
import { governmentLevel, identifier, notStated, text } from './value.ts';

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

export const unit = z
  .strictObject({
    id: identifier,
    name: text,
    shortName: text.optional(),
    kind: unitKind,
    /** Where a document binds several levels of government; that of the jurisdiction where nothing is said. */
    level: governmentLevel.optional(),
    parent: identifier.optional(),
  })
  .meta({ id: 'unit' });
export type Unit = z.infer<typeof unit>;

export const postKind = z.enum(['leader', 'principal', 'deputy', 'clerk']);
export type PostKind = z.infer<typeof postKind>;

/** Duties attach to posts; `holder` only says who held it when the document was issued. One name is one person. */
export const post = z
  .strictObject({
    id: identifier,
    unit: identifier,
    name: text,
    kind: postKind,
    holder: text.optional(),
  })
  .meta({ id: 'post' });
export type Post = z.infer<typeof post>;

/**
 * One post, one unit, or membership by rule, so that no list needs to follow a reorganisation: the principal post of
 * every town, each deputy of the government office, every unit of a kind.
 */
export const membership = z
  .union([
    identifier,
    z.strictObject({ unit: identifier }),
    z.strictObject({
      each: z.strictObject({ unitKind, level: governmentLevel.optional(), post: postKind.optional() }),
    }),
    z.strictObject({ each: z.strictObject({ unit: identifier, post: postKind }) }),
  ])
  .meta({ id: 'membership' });
export type Membership = z.infer<typeof membership>;

export const groupRole = z.enum(['chair', 'viceChair', 'member']);
export type GroupRole = z.infer<typeof groupRole>;

/** A list of posts or units that acts or attends together; a leading group also has a chair, vice-chairs and a secretariat. */
export const group = z
  .strictObject({
    id: identifier,
    name: text,
    clause: text,
    chair: identifier.optional(),
    viceChairs: z.array(identifier).optional(),
    members: z.array(membership),
    /** `by-post`: whoever follows in the post takes the seat, and no new document is issued. */
    succession: z.enum(['by-post', 'by-new-document']).optional(),
    secretariat: z.strictObject({ unit: identifier, head: identifier }).optional(),
  })
  .meta({ id: 'group' });
export type Group = z.infer<typeof group>;

/** Which units, and so which projects, a leader answers for. */
export const portfolio = z
  .strictObject({ leader: identifier, units: z.array(identifier).min(1) })
  .meta({ id: 'portfolio' });
/** Which deputy director helps which leader. */
export const liaison = z.strictObject({ leader: identifier, deputy: identifier }).meta({ id: 'liaison' });

export const chart = z
  .strictObject({
    units: z.array(unit).min(1),
    posts: z.array(post).default([]),
    groups: z.array(group).default([]),
    portfolios: z.union([notStated, z.array(portfolio)]).default('not-stated'),
    liaison: z.union([notStated, z.array(liaison)]).default('not-stated'),
  })
  .meta({ id: 'organisation' });
export type Chart = z.infer<typeof chart>;
