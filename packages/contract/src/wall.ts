import { isPlace, mostBoundaryPlaces } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, fileId, instant, line, recordId, revision, yuan } from './fields.ts';
import { obstacle } from './problem.ts';
import { halt, position, stage, year } from './project-facts.ts';
import { projectFilter } from './project.ts';

const lightColour = z.enum(['red', 'orange', 'yellow', 'green', 'blue', 'grey']);

/** What every view says of a project. Whole yuan; null where nobody has said. */
const wallProject = z.object({
  id: recordId,
  name: z.string(),
  unitName: z.string().nullable(),
  stage,
  halt: halt.nullable(),
  /** Null where the mechanism sets no light, or a fact that it needs is missing. */
  light: lightColour.nullable(),
  /** Set by hand, against what the figures give. */
  lightByHand: z.boolean(),
  totalInvestment: yuan.nullable(),
  annualPlan: yuan.nullable(),
  /** Since January of the year, as far as reported. */
  completed: yuan,
});

const milestone = z.object({
  name: z.string(),
  planned: calendarDate,
  /** When it is thought to be reached, where that was said and it is not reached. */
  forecast: calendarDate.nullable(),
  actual: calendarDate.nullable(),
});

const barsProject = wallProject.extend({
  plannedStart: calendarDate.nullable(),
  plannedFinish: calendarDate.nullable(),
  actualStart: calendarDate.nullable(),
  actualFinish: calendarDate.nullable(),
  forecastFinish: calendarDate.nullable(),
  milestones: z.array(milestone),
});

const months = z.array(yuan.nullable()).length(12);
const monthSums = z.object({
  planned: z.array(yuan).length(12),
  completed: z.array(yuan).length(12),
  annualPlan: yuan,
  year: yuan,
  /** Projects that the sums hold. */
  counted: z.number().int(),
});

const ring = z.array(z.tuple([z.number(), z.number()]).refine(isPlace, { error: 'outside-china' })).min(4);
/** The county's outline: rings in longitude and latitude (CGCS2000). */
const boundary = z
  .array(ring)
  .min(1)
  .refine((rings) => rings.flat().length <= mostBoundaryPlaces, { error: 'too-many-places' });

const posterSize = z.enum(['A0', 'A1', 'A3']);
/** Months that a poster shows: the year, or the year between its neighbours. */
const posterSpan = z.enum(['year', 'three-years']);

/** Number of times the outline was loaded or taken off; 0 while nobody has. */
const outlineRevision = z.number().int().min(0);

export const wall = {
  /** Every project one may see, narrowed, by unit: its time. */
  bars: oc
    .route({ method: 'GET', path: '/wall/bars', tags: ['wall'] })
    .input(projectFilter)
    .output(z.object({ asOf: calendarDate, year, projects: z.array(barsProject) })),
  /** The same on the map: where they are, and the county's outline. */
  places: oc
    .route({ method: 'GET', path: '/wall/places', tags: ['wall'] })
    .input(projectFilter)
    .output(
      z.object({
        asOf: calendarDate,
        year,
        boundary: z.object({ rings: boundary, source: z.string() }).nullable(),
        outlineRevision,
        /** What they come to, everything counted once. */
        sums: z.object({ annualPlan: yuan, completed: yuan }),
        /** A tile service, where the operator has set one: `https://…/{z}/{x}/{y}.png`. */
        tiles: z.string().nullable(),
        mayOutline: z.boolean(),
        projects: z.array(
          wallProject.extend({ place: z.string().nullable(), position: position.nullable() }),
        ),
      }),
    ),
  /** The same by month of the year: what was planned and completed, with sums that count everything once. */
  months: oc
    .route({ method: 'GET', path: '/wall/months', tags: ['wall'] })
    .input(projectFilter)
    .output(
      z.object({
        asOf: calendarDate,
        year,
        projects: z.array(wallProject.extend({ counted: z.boolean(), planned: months, reported: months })),
        sums: monthSums,
      }),
    ),
  /** Loads the county's outline anew, as its keeper has it from a GeoJSON file; null takes it off. */
  outline: oc
    .route({ method: 'PUT', path: '/wall/boundary', tags: ['wall'] })
    .input(
      z.object({
        /** As it was seen; 0 where there never was one. */
        revision: outlineRevision,
        source: line,
        rings: boundary.nullable(),
      }),
    )
    .output(z.object({ revision })),
  /** The person's own posters, the latest first. */
  posters: oc.route({ method: 'GET', path: '/wall/posters', tags: ['wall'] }).output(
    z.object({
      posters: z.array(
        z.object({
          id: recordId,
          size: posterSize,
          asOf: calendarDate,
          projects: z.number().int(),
          askedAt: instant,
          state: z.enum(['pressing', 'ready', 'failed']),
          fileId: fileId.nullable(),
          sheets: z.number().int().nullable(),
          failure: obstacle.nullable(),
        }),
      ),
    }),
  ),
  /** Asks for a poster of what the filter leaves; it is set beside, and waits among one's own. */
  press: oc
    .route({ method: 'POST', path: '/wall/posters', tags: ['wall'] })
    .input(
      projectFilter.extend({
        size: posterSize,
        span: posterSpan,
        /** Where the person reads this, for the code on the poster; a county's own address goes before it. */
        address: z.url({ protocol: /^https?$/ }).max(200),
      }),
    )
    .output(z.object({ id: recordId })),
};
