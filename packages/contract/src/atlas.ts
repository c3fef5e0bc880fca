import { comparedFigures, editionStates, stages } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, fileId, instant, key, month, recordId, text, yuan } from './fields.ts';
import { obstacle } from './problem.ts';
import { projectGap } from './project-view.ts';

export const editionState = z.enum(editionStates);

/** By what the pages of a book are ordered: responsible unit, list, or sector. */
export const atlasOrders = ['unit', 'list', 'sector'] as const;
export type AtlasOrder = (typeof atlasOrders)[number];
const order = z.enum(atlasOrders);

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
  /** What is missing or stale in the project's record; empty once the edition is frozen. */
  gaps: z.array(projectGap),
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
  /** The last hand-in was sent back, and nothing was handed in since. */
  returned: z.object({ on: calendarDate, by: z.string(), reason: z.string() }).nullable(),
  /** Whether sending its hand-in back is within the duties of the person asking, and possible now. */
  mayReturn: z.boolean(),
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
  press: z
    .object({
      step: z.enum(['pages', 'docx', 'pptx']),
      done: z.number().int(),
      of: z.number().int(),
    })
    .nullable(),
  /** By what the book is ordered, or was the last time. */
  order,
  failure: obstacle.nullable(),
  pdf: z
    .object({
      fileId,
      /** For office suites; null in books made before there were such. */
      docxFileId: fileId.nullable(),
      pptxFileId: fileId.nullable(),
      pages: z.number().int(),
      number: z.number().int(),
      compiledAt: instant,
    })
    .nullable(),
  frozen: z.object({ on: calendarDate, by: z.string(), number: z.number().int() }).nullable(),
  mayCompile: z.boolean(),
  obstacles: z.object({ compile: obstacle.nullable(), freeze: obstacle.nullable() }),
});

const changed = z.object({ month, revision, state: editionState });

const compared = z.object({ id: recordId, name: z.string(), unitName: z.string().nullable() });
const edition = z.object({ month, number: z.number().int() });

/** One thing that differs between two editions' pages of a project. Money is whole yuan. */
const pageChange = z.discriminatedUnion('what', [
  z.object({
    what: z.enum(['name', 'unitName']),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  z.object({ what: z.literal('stage'), before: z.enum(stages), after: z.enum(stages) }),
  z.object({ what: z.enum(comparedFigures), before: yuan.nullable(), after: yuan.nullable() }),
]);

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
    .input(z.object({ month, revision, order: order.default('unit') }))
    .output(changed),
  /** Sends a unit's hand-in back with a reason; the unit hands in again. */
  returnHandIn: oc
    .route({ method: 'POST', path: '/atlas/{month}/hand-ins/{unitId}/return', tags: ['atlas'] })
    .input(z.object({ month, unitId: key, reason: text.min(1).max(500) }))
    .output(z.object({ month, unitId: key })),
  /** What came in, what left and what changed between two frozen editions, as far as one sees the projects. */
  compare: oc
    .route({ method: 'GET', path: '/atlas/{month}/against/{with}', tags: ['atlas'] })
    .input(z.object({ month, with: month }))
    .output(
      z.object({
        before: edition,
        after: edition,
        came: z.array(compared),
        left: z.array(compared),
        changed: z.array(z.object({ project: compared, changes: z.array(pageChange) })),
      }),
    ),
  /** Whether the files of a frozen edition are still, byte for byte, those that were frozen. */
  verify: oc
    .route({ method: 'GET', path: '/atlas/{month}/verification', tags: ['atlas'] })
    .input(z.object({ month }))
    .output(
      z.object({
        files: z.array(
          z.object({
            id: fileId,
            sizeBytes: z.number().int(),
            state: z.enum(['intact', 'damaged', 'missing']),
          }),
        ),
      }),
    ),
  /** Gives the compiled book its number for ever. */
  freeze: oc
    .route({ method: 'POST', path: '/atlas/{month}/freeze', tags: ['atlas'] })
    .input(z.object({ month, revision }))
    .output(changed.extend({ number: z.number().int() })),
};
