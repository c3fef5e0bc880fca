import { action, deskGroups, ladderStep } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, key } from './fields.ts';
import { supervisionStanding } from './supervision-item.ts';

/** What a duty is about: a case with a page of its own, or the slot that it comes round with. */
const matter = z.object({
  title: z.string(),
  /** Page where it is dealt with; null while the product has none for it. */
  path: z.string().nullable(),
  /** Key of the slot, such as `2018-05#mid`; null for a case. */
  slotKey: z.string().nullable(),
});

const dueDate = z.object({
  date: calendarDate,
  nominal: calendarDate,
  /** Why the day is what it is, such as `moved-earlier`. */
  because: z.string(),
});

/** One line of a desk: what, for which case, by when, and why. */
const duty = z.object({
  id: z.string(),
  /** The post of the person asking under which it is owed, or to which it is owed. */
  postId: key,
  action,
  clause: z.string(),
  /** The clause in the mechanism's own words. */
  says: z.string(),
  /** Who bears it, by name: a post or a unit. */
  bearer: z.string(),
  /** To whom it is handed in, by name. */
  to: z.array(z.string()),
  matter,
  due: dueDate.nullable(),
  standing: supervisionStanding,
});

export const deskGroup = z.enum(deskGroups);

export const deskDuty = duty.extend({
  group: deskGroup,
  /** Owed by the unit, and so by everyone in it. */
  byUnit: z.boolean(),
  /** Whether the ledger tells when it is done; what it cannot tell, it never calls overdue. */
  recorded: z.boolean(),
  done: z.object({ on: calendarDate, by: z.string() }).nullable(),
  /** No duty of the document but what one case calls for: to act, or to know, by a step of a ladder; null for a duty. */
  called: z
    .object({
      to: z.enum(['act', 'know']),
      step: z.enum([...ladderStep.options, 'part', 'opinion', 'objection', 'tour-remark', 'evidence']),
    })
    .nullable(),
});

export const deskSlot = z.object({
  rule: key,
  slotKey: z.string(),
  label: z.string(),
  clause: z.string(),
  time: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('day'), date: calendarDate }),
    z.object({ kind: z.literal('window'), from: calendarDate, to: calendarDate }),
    z.object({ kind: z.literal('skipped') }),
  ]),
  /** The day by which papers for it are handed in, where it is in this week. */
  cutoff: z.object({ nominal: calendarDate, actual: calendarDate, because: z.string() }).nullable(),
});

export const deskView = z.object({
  asOf: calendarDate,
  week: z.object({ from: calendarDate, to: calendarDate, slots: z.array(deskSlot) }),
  /** In the order overdue, this week, later, without a limit, done; by date within each. */
  duties: z.array(deskDuty),
  /** What others owe to the posts of the person asking, and are late with. */
  awaited: z.array(duty),
});

export const desk = {
  /** What each post of the person asking owes, alone or as part of its unit, and what is overdue to it. */
  show: oc.route({ method: 'GET', path: '/desk', tags: ['desk'] }).output(deskView),
};
