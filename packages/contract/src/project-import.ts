import {
  comparedFields,
  doubtCodes,
  ignoredReasons,
  importFields,
  importFindingCodes,
  yuanPer,
} from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { fileId, instant, key, line, recordId, yuan } from './fields.ts';
import { halt, permit, position, source, stage } from './project-facts.ts';

const params = z.record(z.string(), z.union([z.string(), z.number()]));
const field = z.enum(importFields);
const moneyUnit = z.enum(Object.keys(yuanPer) as (keyof typeof yuanPer)[]);
const count = z.number().int();
/** Year of the plans and of the list; the workbook's own where it states one. */
const year = z.coerce.number().int().min(1990).max(2100);
/** 1 to 12; 0 for none, where the workbook names one. */
const monthOfYear = z.coerce.number().int().min(0).max(12);
/** `aside`: rows that look like a project which is already there, and wait for somebody to say so. */
const counts = z.object({ new: count, same: count, changed: count, aside: count });

/** What a field of a list can hold, as it is compared with the registry. */
const value = z.union([
  z.string(),
  z.number(),
  z.object({ from: count.nullable(), to: count.nullable() }),
  z.object({ halt: halt.nullable(), reason: z.string().nullable() }),
  position,
  z.array(z.string()),
  z.array(source.pick({ source: true, amount: true })),
  z.array(permit.omit({ dated: true })),
  z.array(z.object({ year: count, plannedInvestment: yuan.nullable(), goal: z.string().nullable() })),
]);

/** How a person read the columns, by letter; null leaves a column out. */
const mapping = z.object({
  columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), field.nullable()),
  headingRows: z.array(count.min(1)).max(5).optional(),
});

const batchState = z.enum(['previewed', 'applied', 'undone']);

export const importPreview = z.object({
  id: recordId,
  fileId,
  fileName: z.string(),
  state: batchState,
  /** By whom, when and why it was taken back. */
  undone: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable(),
  /** Other sheets of the workbook on which projects stand. */
  otherSheets: z.array(z.string()),
  sheet: z.string(),
  title: z.string().nullable(),
  /** The year that the preview compares with, and the one that the workbook states. */
  year: count,
  statedYear: count.nullable(),
  /** Whose figures are compared and would be written, 1 to 12 of the year; null for none. */
  month: count.nullable(),
  unit: z.object({
    unit: moneyUnit,
    source: z.enum(['line', 'heading', 'assumed']),
    cell: z.string().nullable(),
  }),
  columns: z.array(
    z.object({
      column: z.string(),
      heading: z.string(),
      field: field.nullable(),
      match: z.enum(['exact', 'synonym', 'guessed', 'chosen', 'unmatched']),
      /** Which of several columns of one field: a source, a procedure, a year. */
      detail: z.string().nullable(),
      unit: moneyUnit.nullable(),
      samples: z.array(z.string()),
    }),
  ),
  sections: z.array(
    z.object({
      row: count,
      title: z.string(),
      path: z.array(z.string()),
      declaredCount: count.nullable(),
      foundCount: count,
    }),
  ),
  declared: z.object({ count: count.nullable(), investment: yuan.nullable() }),
  found: z.object({ count, investment: yuan }),
  findings: z.array(z.object({ code: z.enum(importFindingCodes), cell: z.string().nullable(), params })),
  ignored: z.array(z.object({ row: count, reason: z.enum(ignoredReasons), text: z.string() })),
  projects: z.array(
    z.object({
      row: count,
      name: z.string(),
      category: z.array(z.string()),
      unitName: z.string().nullable(),
      totalInvestment: yuan.nullable(),
      annualPlan: yuan.nullable(),
      outcome: z.enum(['new', 'same', 'changed', 'aside']),
      /** The project that it is, or is taken to be like. */
      project: z.object({ id: recordId, name: z.string() }).nullable(),
      likeness: z
        .enum([
          'same-name',
          'similar-name',
          'code-differs',
          'several-alike',
          'named-twice',
          'withdrawn',
          'not-there',
        ])
        .nullable(),
      /** Row of the package that it is a part of. */
      partOf: count.nullable(),
      /** What else the row says. */
      said: z.array(z.object({ field: z.string(), value })),
      changes: z.array(
        z.object({
          field: z.enum([...comparedFields, 'completedMonth']),
          from: value.nullable(),
          to: value.nullable(),
        }),
      ),
      doubts: z.array(
        z.object({
          cell: z.string(),
          field,
          code: z.enum(doubtCodes),
          params,
          raw: z.string(),
          understoodAs: z.string(),
        }),
      ),
    }),
  ),
  /** What applying now would do; once applied, what it did. */
  counts,
  /** Stage that new projects get where the workbook does not say. */
  stage,
  lists: z.array(z.object({ id: key, name: z.string() })),
});

export const projectImport = {
  /** The latest imports that were applied. */
  list: oc.route({ method: 'GET', path: '/project-imports', tags: ['projectImport'] }).output(
    z.object({
      imports: z.array(
        z.object({
          id: recordId,
          fileName: z.string(),
          state: batchState,
          counts,
          appliedAt: instant,
          by: z.string(),
        }),
      ),
    }),
  ),
  /**
   * Reads an uploaded workbook and keeps what was understood. Nothing enters the registry yet. A reading of columns that a
   * person chose is remembered for the next workbook with the same headings, until it is forgotten.
   */
  preview: oc
    .route({ method: 'POST', path: '/project-imports', tags: ['projectImport'] })
    .input(
      z.object({
        fileId,
        mapping: mapping.optional(),
        /** Another sheet than the one with the most projects. */
        sheet: z.string().max(200).optional(),
        forget: z.boolean().optional(),
      }),
    )
    .output(z.object({ id: recordId })),
  show: oc
    .route({ method: 'GET', path: '/project-imports/{id}', tags: ['projectImport'] })
    .input(z.object({ id: recordId, year: year.optional(), month: monthOfYear.optional() }))
    .output(importPreview),
  /**
   * Takes all of it over, or nothing. `expected` is what the person was shown: where the registry has changed since,
   * it is refused and shown anew.
   */
  apply: oc
    .route({ method: 'POST', path: '/project-imports/{id}/application', tags: ['projectImport'] })
    .input(
      z.object({
        id: recordId,
        expected: counts,
        year,
        /** Month of the year whose completed investment is written; null leaves every month's report alone. */
        month: z.number().int().min(1).max(12).nullable().default(null),
        stage,
        /** By row, what becomes of those set aside: entered as new, or written over the project they are like. */
        decided: z.record(z.string().regex(/^\d{1,6}$/), z.enum(['new', 'update'])).default({}),
        /** A list of the mechanism that every project of the workbook stands on. */
        list: key.nullable(),
      }),
    )
    .output(counts),
  /** Takes an applied import back as a correction of today; refused where somebody changed since what it wrote. */
  undo: oc
    .route({ method: 'POST', path: '/project-imports/{id}/undoing', tags: ['projectImport'] })
    .input(z.object({ id: recordId, reason: line }))
    .output(z.object({ id: recordId })),
};
