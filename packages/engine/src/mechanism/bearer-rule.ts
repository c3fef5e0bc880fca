import { z } from 'zod';
import { groupRole, postKind, unitKind } from './chart.ts';
import { governmentLevel, identifier } from './value.ts';

/**
 * A part that somebody plays in one case: the unit that answers for the project, the leader in whose portfolio
 * that unit is, the units a decision touches, the unit in the lead, whoever chairs the meeting, the leader and the
 * helper whom a list assigns to the project itself.
 */
export const relation = z.enum([
  'responsible-unit',
  'involved-units',
  'lead-unit',
  'portfolio-lead',
  'chair',
  'project-leader',
  'project-helper',
]);
export type Relation = z.infer<typeof relation>;

const byPost = z.strictObject({ post: identifier });
const byUnit = z.strictObject({ unit: identifier });
const byRota = z.strictObject({ rota: identifier });
const byRelation = z.strictObject({ relation });
const byGroup = z.strictObject({ each: z.strictObject({ group: identifier, role: groupRole.optional() }) });
const byUnitKind = z.strictObject({
  each: z.strictObject({ unitKind, level: governmentLevel.optional(), post: postKind.optional() }),
});

/** Who bears a duty, or attends. Every form names posts or units, never persons. */
export const bearerRule = z
  .union([
    byPost,
    byUnit,
    /** Whoever's month it is in the rota of that slot. */
    byRota,
    byRelation,
    /** Every post or unit of a group, or of one role in it. */
    byGroup,
    /** Every unit of a kind, or that kind of post in each of them. */
    byUnitKind,
    /** The deputy who helps that leader or those leaders. */
    z.strictObject({ liaisonOf: z.union([byPost, byRota, byRelation, byGroup]) }),
    /** The principal post of that unit or those units. */
    z.strictObject({ principalOf: z.union([byUnit, byRelation]) }),
    /** The unit to which that unit or those units belong, one level up. */
    z.strictObject({ superiorOf: z.union([byUnit, byRelation, byUnitKind]) }),
  ])
  .meta({ id: 'bearer' });
export type BearerRule = z.infer<typeof bearerRule>;
