import { editionStates } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, fileId, instant, key, month, recordId, text, yuan } from './fields.ts';
import { obstacle } from './problem.ts';

export const editionState = z.enum(editionStates);

/** Number of times an edition has been changed; 0 while nobody has. */
const revision = z.number().int().min(0);

const named = z.object({ id: key, name: z.string() });

export const pagePart = z.enum(['content-and-scale', 'total-investment', 'planned-investment', 'progress']);

/** A project of the edition, why it is in, and what its pages lack. */
export const atlasProject = z.object({
  id: recordId,
  name: z.string(),
  unitName: z.string().nullable(),
  /** Lists by which it is in. */
  lists: z.array(z.string()),
  totalInvestment: yuan.nullable(),
  annualPlan: yuan.nullable(),
  completedThisMonth: yuan.nullable(),
  completedThisYear: yuan.nullable(),
  photographs: z.number().int(),
  missing: z.array(pagePart),
  /** A hint; photographs are never demanded. */
  withoutPhotographs: z.boolean(),
});

/** A project that one condition keeps out. */
export const atlasNearProject = z.object({
  id: recordId,
  name: z.string(),
  unitName: z.string().nullable(),
  lists: z.array(z.string()),
  annualPlan: yuan.nullable(),
  totalInvestment: yuan.nullable(),
  short: z.array(z.enum(['not-listed', 'sum-unknown', 'sum-short'])),
});

/** A unit that is asked to hand in. */
export const atlasUnit = named.extend({
  projects: z.number().int(),
  standing: z.object({
    state: z.enum(['open', 'due-soon', 'overdue', 'done', 'done-late']),
    days: z.number().int().nullable(),
  }),
  handIn: z
    .object({ on: calendarDate, at: instant, by: z.string(), late: z.boolean(), onBehalf: z.boolean() })
    .nullable(),
  /** Whether handing in for it is within the duties of the person asking, and what is in the way now. */
  mayHandIn: z.boolean(),
  onBehalf: z.boolean(),
  obstacle: obstacle.nullable(),
});

export const atlasEditionView = z.object({
  month,
  state: editionState,
  revision,
  clause: z.string(),
  /** Which projects are in, in the mechanism's words. */
  says: z.string(),
  threshold: z
    .object({
      measure: z.enum(['annual-plan', 'total']),
      sum: yuan,
      strict: z.boolean(),
      binds: z.enum(['every-list', 'last-list']),
    })
    .nullable(),
  cutoff: z
    .object({
      nominal: calendarDate,
      actual: calendarDate,
      because: z.string(),
      clause: z.string(),
      desk: z.string(),
    })
    .nullable(),
  projects: z.array(atlasProject),
  near: z.array(atlasNearProject),
  units: z.array(atlasUnit),
  preface: z.object({ text: z.string(), drafted: z.boolean() }),
  /** While the press is at work, and after. */
  press: z.object({ set: z.number().int(), of: z.number().int() }).nullable(),
  failure: obstacle.nullable(),
  pdf: z
    .object({ fileId, pages: z.number().int(), number: z.number().int(), compiledAt: instant })
    .nullable(),
  frozen: z.object({ on: calendarDate, by: z.string(), number: z.number().int() }).nullable(),
  mayCompile: z.boolean(),
  obstacles: z.object({ compile: obstacle.nullable(), freeze: obstacle.nullable() }),
});

const changed = z.object({ month, revision, state: editionState });

export const atlas = {
  /** The frozen editions, newest first, and the months for which the mechanism has editions so far. */
  editions: oc.route({ method: 'GET', path: '/atlas', tags: ['atlas'] }).output(
    z.object({
      current: month,
      first: month,
      editions: z.array(
        z.object({
          month,
          number: z.number().int(),
          projects: z.number().int(),
          pages: z.number().int(),
          pdfFileId: fileId,
          frozenOn: calendarDate,
          frozenBy: z.string(),
        }),
      ),
    }),
  ),
  show: oc
    .route({ method: 'GET', path: '/atlas/{month}', tags: ['atlas'] })
    .input(z.object({ month }))
    .output(atlasEditionView),
  handIn: oc
    .route({ method: 'POST', path: '/atlas/{month}/hand-ins', tags: ['atlas'] })
    .input(z.object({ month, unitId: key }))
    .output(z.object({ month, unitId: key, on: calendarDate, late: z.boolean() })),
  writePreface: oc
    .route({ method: 'PUT', path: '/atlas/{month}/preface', tags: ['atlas'] })
    .input(z.object({ month, revision, preface: text.min(1).max(1_600) }))
    .output(changed),
  /** Asks for the book; it is set beside, and the edition says how far it has come. */
  compile: oc
    .route({ method: 'POST', path: '/atlas/{month}/compilation', tags: ['atlas'] })
    .input(z.object({ month, revision }))
    .output(changed),
  /** Gives the compiled book its number for ever. */
  freeze: oc
    .route({ method: 'POST', path: '/atlas/{month}/freeze', tags: ['atlas'] })
    .input(z.object({ month, revision }))
    .output(changed.extend({ number: z.number().int() })),
};
