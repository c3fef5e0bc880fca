import { halts } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, done, instant, key, line, month, prose, recordId, revision, yuan } from './fields.ts';
import { stage } from './project-facts.ts';
import { shortLight } from './project-light.ts';
import { projectFilter } from './project.ts';

/** One step of a backward schedule. Calendar days. */
export const milestoneStep = z.object({
  key,
  name: line.max(60),
  /** How long the work takes. */
  days: z.number().int().min(0).max(3650),
  /** Days left free after it (机动), before whatever follows. */
  spare: z.number().int().min(0).max(365).default(0),
  /** Keys of the steps that have to be done before it begins. */
  after: z.array(key).max(20),
});

const steps = z.array(milestoneStep).min(1).max(40);

const template = z.object({
  id: key,
  name: line.max(60),
  /** Words in a project's category or name that it is for; none: for every other. */
  suits: z.array(line.max(20)).max(30),
  steps,
});

/** A milestone as it stands today. */
export const milestoneOnPlan = z.object({
  key,
  name: z.string(),
  plannedOn: calendarDate,
  /** The day it was reached, or is expected to be. */
  forecastOn: calendarDate,
  actualOn: calendarDate.nullable(),
  /** Days after the plan; negative where it was reached before. */
  late: z.number().int(),
});

const milestone = milestoneOnPlan.extend({
  days: z.number().int(),
  spare: z.number().int(),
  after: z.array(key),
  /** The days it had before the plan was changed, the oldest first. */
  earlier: z.array(
    z.object({ plannedOn: calendarDate, changedOn: calendarDate, reason: z.string().nullable() }),
  ),
  note: z.string().nullable(),
});

/** What slips what: each link is made late by the one before it. */
const slip = z.array(
  z.object({
    key,
    name: z.string(),
    late: z.number().int(),
    reached: z.boolean(),
    /** Days of those left free that it used up. */
    absorbed: z.number().int(),
  }),
);

const planVersion = z.object({
  version: z.number().int(),
  finish: calendarDate,
  madeOn: calendarDate,
  madeBy: z.string(),
  reason: z.string().nullable(),
  frozenOn: calendarDate.nullable(),
});

/** A project's backward schedule; `plan` is null while it has none. */
const schedule = z.object({
  plan: planVersion
    .extend({
      revision,
      changedBy: z.string(),
      changedAt: instant,
      forecastFinish: calendarDate,
      /** The day on which the first work has to begin at the latest. */
      beginsOn: calendarDate,
    })
    .nullable(),
  milestones: z.array(milestone),
  slips: z.array(slip),
  versions: z.array(planVersion),
  plannedFinish: calendarDate.nullable(),
  may: z.object({
    /** Draw up or change the plan: a frozen one is changed by the office only. */
    draw: z.boolean(),
    freeze: z.boolean(),
    record: z.boolean(),
  }),
});

/** A project on the wall: its bars, its lights and its pace, as far as the year has been judged. */
export const milestonesOfProject = z.object({
  id: recordId,
  name: z.string(),
  unitId: key.nullable(),
  unitName: z.string().nullable(),
  category: z.array(z.string()),
  stage,
  halt: z.enum(halts).nullable(),
  plannedStart: calendarDate.nullable(),
  plannedFinish: calendarDate.nullable(),
  actualStart: calendarDate.nullable(),
  actualFinish: calendarDate.nullable(),
  /** When everything is done by the plan and by the forecast; null without a plan. */
  finish: z.object({ plannedOn: calendarDate, forecastOn: calendarDate }).nullable(),
  milestones: z.array(milestoneOnPlan),
  /** The last judged month's; empty where the mechanism has none for it. */
  lights: z.array(shortLight),
  /** Whole yuan as known for that month; percentages of the annual plan and of the year. */
  pace: z.object({
    annualPlan: yuan.nullable(),
    completed: yuan.nullable(),
    rate: z.number().nullable(),
    yearGone: z.number(),
  }),
});

const written = z.object({ id: recordId, revision });
const ofProject = z.object({ id: recordId });

export const milestoneProcedures = {
  /** Many projects at once, for the wall chart. */
  ofProjects: oc
    .route({ method: 'GET', path: '/milestones', tags: ['milestone'] })
    .input(projectFilter)
    .output(
      z.object({
        /** The month whose lights and figures are shown. */
        month,
        asOf: calendarDate,
        projects: z.array(milestonesOfProject),
      }),
    ),
  show: oc
    .route({ method: 'GET', path: '/projects/{id}/milestones', tags: ['milestone'] })
    .input(ofProject)
    .output(schedule),
  /** Steps that projects of each kind usually go through, and which of them suits a project. */
  templates: oc
    .route({ method: 'GET', path: '/milestones/templates', tags: ['milestone'] })
    .input(z.object({ project: recordId.optional() }))
    .output(
      z.object({
        templates: z.array(template.extend({ customary: z.boolean(), revision: revision.nullable() })),
        /** Who changed which, the latest first; numbers of steps, null where the county had none of its own. */
        changes: z.array(
          z.object({
            id: key,
            at: instant,
            by: z.string(),
            name: z.string(),
            before: z.number().int().nullable(),
            after: z.number().int().nullable(),
          }),
        ),
        suits: key.nullable(),
        mayKeep: z.boolean(),
      }),
    ),
  /** The county's own steps for projects of a kind, in place of the customary ones where it bears their id. */
  keepTemplate: oc
    .route({ method: 'PUT', path: '/milestones/templates/{id}', tags: ['milestone'] })
    /** `revision` is null for one that the county has not changed yet. */
    .input(template.extend({ revision: revision.nullable() }))
    .output(z.object({ id: key, revision })),
  /** Takes the county's own steps away; customary ones hold again. */
  dropTemplate: oc
    .route({ method: 'DELETE', path: '/milestones/templates/{id}', tags: ['milestone'] })
    .input(z.object({ id: key, revision }))
    .output(done),
  /** Draws up a plan, or another version of it: days are worked out backward from `finish`. */
  draw: oc
    .route({ method: 'PUT', path: '/projects/{id}/milestones', tags: ['milestone'] })
    .input(
      ofProject.extend({
        /** Null for the first plan. */
        revision: revision.nullable(),
        finish: calendarDate,
        steps,
        /** Asked for where days of an earlier version change. */
        reason: prose.max(500).nullable(),
      }),
    )
    .output(written),
  /** Fixes the version that holds: from then on only the office changes the plan. */
  freeze: oc
    .route({ method: 'POST', path: '/projects/{id}/milestones/freeze', tags: ['milestone'] })
    .input(ofProject.extend({ revision }))
    .output(written),
  /** Says when a milestone was reached; null takes it back. */
  record: oc
    .route({ method: 'PUT', path: '/projects/{id}/milestones/{key}', tags: ['milestone'] })
    .input(
      ofProject.extend({
        key,
        revision,
        actualOn: calendarDate.nullable(),
        note: line.max(200).nullable().default(null),
      }),
    )
    .output(written),
};
