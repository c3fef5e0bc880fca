import { governmentLevel, stages } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { fileId, instant, key, line, month, page, prose, recordId, revision, text, yuan } from './fields.ts';

/** National code of an investment project, `2018-530126-48-01-012345`. */
export const nationalCode = z.string().regex(/^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/);

export const stage = z.enum(stages);

const year = z.coerce.number().int().min(1990).max(2100);
const path = z.array(line).max(6);

/** What the registry says of a project. Null is "nobody has said", and never the same as nought. */
export const projectFacts = z.object({
  name: line,
  nationalCode: nationalCode.nullable(),
  owner: line.nullable(),
  responsibleUnitId: key.nullable(),
  /** As it stood in a list, where it names no unit of the county. */
  responsibleUnitText: line.nullable(),
  category: path,
  place: line.nullable(),
  content: prose.nullable(),
  nature: line.nullable(),
  startYear: year.nullable(),
  endYear: year.nullable(),
  stage,
  totalInvestment: yuan.nullable(),
  remarks: prose.nullable(),
});

const designation = z.object({ listId: key, year });

export const projectRow = z.object({
  id: recordId,
  name: z.string(),
  nationalCode: z.string().nullable(),
  unitName: z.string().nullable(),
  category: z.array(z.string()),
  stage,
  /** Levels of the lists it stands on this year. */
  levels: z.array(governmentLevel),
  totalInvestment: yuan.nullable(),
  annualPlan: yuan.nullable(),
  /** Since January of the year, as far as reported. */
  completed: yuan,
  lastMonth: month.nullable(),
});

/** Columns that a list can be ordered by; `entry` is the order in which projects came into the registry. */
export const projectSort = z.enum(['entry', 'name', 'unit', 'totalInvestment', 'annualPlan', 'completed']);

export const projectFilter = z.object({
  /** Part of a name, code or owner, or the first letters of the name's pinyin. */
  search: text.max(100).optional(),
  unit: key.optional(),
  category: line.optional(),
  stage: stage.optional(),
  list: key.optional(),
});

const photograph = z.object({
  fileId,
  caption: line.nullable(),
  takenAt: instant.nullable(),
});

export const projectMonth = z.object({
  month,
  completed: yuan,
  progress: z.string(),
  problems: z.string().nullable(),
  unchanged: z.boolean(),
  onBehalf: z.boolean(),
  revision,
  reportedBy: z.string(),
  reportedAt: instant,
  postName: z.string(),
  photographs: z.array(photograph),
});

/** What came of a write: which project, and the revision to send back with the next one. */
const written = z.object({ id: recordId, revision });

export const projectView = projectFacts.extend({
  id: recordId,
  revision,
  unitName: z.string().nullable(),
  changedBy: z.string(),
  changedAt: instant,
  designations: z.array(designation.extend({ name: z.string() })),
  plans: z.array(
    z.object({ year, plannedInvestment: yuan.nullable(), goal: z.string().nullable(), completed: yuan }),
  ),
  months: z.array(projectMonth),
  history: z.array(
    z.object({
      at: instant,
      verb: z.string(),
      person: z.string().nullable(),
      postName: z.string().nullable(),
      /** Names of the facts that changed, or the month or year that was reported. */
      changed: z.array(z.string()),
    }),
  ),
  may: z.object({ edit: z.boolean(), report: z.boolean() }),
});

/** What a project brings into the month page: last month's values, and this month's where it was reported. */
export const monthEntry = z.object({
  projectId: recordId,
  name: z.string(),
  unitName: z.string().nullable(),
  stage,
  totalInvestment: yuan.nullable(),
  annualPlan: yuan.nullable(),
  goal: z.string().nullable(),
  /** Completed since January, and since the project began, without this month. */
  completedThisYear: yuan,
  completedBefore: yuan,
  last: projectMonth.pick({ month: true, completed: true, progress: true, problems: true }).nullable(),
  report: projectMonth.nullable(),
});

export const project = {
  list: oc
    .route({ method: 'GET', path: '/projects', tags: ['project'] })
    .input(
      projectFilter.extend({
        page,
        sort: projectSort.default('entry'),
        direction: z.enum(['ascending', 'descending']).default('ascending'),
      }),
    )
    .output(
      z.object({
        year,
        total: z.number().int(),
        pageSize: z.number().int(),
        projects: z.array(projectRow),
      }),
    ),
  /** What one can filter by and choose from: units that have or may have projects, categories in use, lists. */
  choices: oc.route({ method: 'GET', path: '/projects/choices', tags: ['project'] }).output(
    z.object({
      units: z.array(z.object({ id: key, name: z.string() })),
      categories: z.array(z.string()),
      lists: z.array(z.object({ id: key, name: z.string() })),
      clause: z.string().nullable(),
      mayMaintain: z.boolean(),
    }),
  ),
  figures: oc
    .route({ method: 'GET', path: '/projects/figures', tags: ['project'] })
    .input(z.object({ year: year.optional() }))
    .output(
      z.object({
        year,
        units: z.array(
          z.object({
            unitId: key.nullable(),
            unitName: z.string().nullable(),
            projects: z.number().int(),
            stages: z.record(stage, z.number().int()),
            totalInvestment: yuan,
            annualPlan: yuan,
            completed: yuan,
          }),
        ),
      }),
    ),
  show: oc
    .route({ method: 'GET', path: '/projects/{id}', tags: ['project'] })
    .input(z.object({ id: recordId }))
    .output(projectView),
  create: oc
    .route({ method: 'POST', path: '/projects', tags: ['project'] })
    .input(projectFacts)
    .output(written),
  edit: oc
    .route({ method: 'PUT', path: '/projects/{id}', tags: ['project'] })
    .input(projectFacts.extend({ id: recordId, revision }))
    .output(written),
  /** Says on which lists of one year the project stands; whatever is not named is taken off. */
  designate: oc
    .route({ method: 'PUT', path: '/projects/{id}/designations/{year}', tags: ['project'] })
    .input(z.object({ id: recordId, revision, year, lists: z.array(key).max(20) }))
    .output(written),
  plan: oc
    .route({ method: 'PUT', path: '/projects/{id}/plans/{year}', tags: ['project'] })
    .input(
      z.object({
        id: recordId,
        revision,
        year,
        plannedInvestment: yuan.nullable(),
        goal: prose.nullable(),
      }),
    )
    .output(written),
  /** The month page: every project that the person asking may report on. */
  month: oc
    .route({ method: 'GET', path: '/project-months/{month}', tags: ['project'] })
    .input(z.object({ month, unit: key.optional() }))
    .output(
      z.object({
        month,
        /** Last day to report, with the clause that says so; null where the mechanism sets none. */
        due: z.string().nullable(),
        clause: z.string().nullable(),
        late: z.boolean(),
        onBehalf: z.boolean(),
        units: z.array(z.object({ id: key, name: z.string() })),
        unitId: key.nullable(),
        projects: z.array(monthEntry),
      }),
    ),
  reportMonth: oc
    .route({ method: 'PUT', path: '/projects/{id}/months/{month}', tags: ['project'] })
    .input(
      z.object({
        id: recordId,
        month,
        /** Null for the first report of the month. */
        revision: revision.nullable(),
        completed: yuan,
        progress: prose,
        problems: prose.nullable(),
        photographs: z
          .array(z.object({ fileId, caption: line.nullable() }))
          .max(20)
          .default([]),
      }),
    )
    .output(written),
  /** One click: nothing was completed, and the last progress text still holds. */
  reportUnchanged: oc
    .route({ method: 'POST', path: '/projects/{id}/months/{month}/unchanged', tags: ['project'] })
    .input(z.object({ id: recordId, month }))
    .output(written),
};
