import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  calendarDate,
  done,
  fileId,
  key,
  line,
  month,
  page,
  prose,
  recordId,
  revision,
  text,
  yuan,
} from './fields.ts';
import {
  halt,
  packageCounting,
  permit,
  position,
  projectFacts,
  source,
  stage,
  year,
} from './project-facts.ts';
import {
  factStatement,
  lightJudgement,
  lightOverride,
  overrideEnding,
  projectLights,
} from './project-light.ts';
import { monthEntry, projectRow, projectView } from './project-view.ts';
import { lightColour } from './supervision-item.ts';

/** Columns that a list can be ordered by; `entry` is the order in which projects came into the registry. */
export const projectSort = z.enum(['entry', 'name', 'unit', 'totalInvestment', 'annualPlan', 'completed']);

export const projectFilter = z.object({
  /** Part of a name, former name, code or owner, or the first letters of its pinyin. */
  search: text.max(100).optional(),
  unit: key.optional(),
  category: line.optional(),
  stage: stage.optional(),
  list: key.optional(),
  /** Projects that stand still or have left; those that have left are listed only when asked for. */
  halt: halt.optional(),
  /** A colour that one of its lights shows; `none` where one cannot be told. */
  light: lightColour.or(z.literal('none')).optional(),
});

/** What came of a write: which project, and the revision to send back with the next one. */
const written = z.object({ id: recordId, revision });
const versionOf = z.object({ id: recordId, revision });

const unitFigures = z.object({
  unitId: key.nullable(),
  unitName: z.string().nullable(),
  projects: z.number().int(),
  stages: z.record(stage, z.number().int()),
  totalInvestment: yuan,
  annualPlan: yuan,
  completed: yuan,
});

/** A name for what the register is narrowed to, and the query of its address. */
const savedFilter = z.object({ name: line.max(40), query: text.max(500) });

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
      /** Colours that the mechanism's lights of projects can show; none where it has no such lights. */
      colours: z.array(lightColour),
    }),
  ),
  /** What each unit's projects come to; with `knownOn`, as it was known at the end of that day. */
  figures: oc
    .route({ method: 'GET', path: '/projects/figures', tags: ['project'] })
    .input(z.object({ year: year.optional(), knownOn: calendarDate.optional() }))
    .output(z.object({ year, units: z.array(unitFigures) })),
  /** A person's own filters. */
  filters: oc
    .route({ method: 'GET', path: '/projects/filters', tags: ['project'] })
    .output(z.object({ filters: z.array(savedFilter) })),
  saveFilter: oc
    .route({ method: 'PUT', path: '/projects/filters', tags: ['project'] })
    .input(savedFilter)
    .output(done),
  forgetFilter: oc
    .route({ method: 'DELETE', path: '/projects/filters', tags: ['project'] })
    .input(savedFilter.pick({ name: true }))
    .output(done),
  show: oc
    .route({ method: 'GET', path: '/projects/{id}', tags: ['project'] })
    .input(z.object({ id: recordId }))
    .output(projectView),
  create: oc
    .route({ method: 'POST', path: '/projects', tags: ['project'] })
    .input(projectFacts)
    .output(written),
  /** Its stage stays as it is: that moves on a day, and back only with a reason. */
  edit: oc
    .route({ method: 'PUT', path: '/projects/{id}', tags: ['project'] })
    .input(projectFacts.omit({ stage: true }).extend(versionOf.shape))
    .output(written),
  moveStage: oc
    .route({ method: 'POST', path: '/projects/{id}/stage', tags: ['project'] })
    .input(versionOf.extend({ stage, on: calendarDate, reason: prose.nullable() }))
    .output(written),
  /** Suspends a project, takes it off the plan, or lets it go on (null), with the reason. */
  halt: oc
    .route({ method: 'POST', path: '/projects/{id}/halt', tags: ['project'] })
    .input(versionOf.extend({ halt: halt.nullable(), on: calendarDate, reason: prose }))
    .output(written),
  locate: oc
    .route({ method: 'PUT', path: '/projects/{id}/position', tags: ['project'] })
    .input(versionOf.extend({ position: position.nullable() }))
    .output(written),
  fund: oc
    .route({ method: 'PUT', path: '/projects/{id}/sources', tags: ['project'] })
    .input(versionOf.extend({ sources: z.array(source).max(20) }))
    .output(written),
  permit: oc
    .route({ method: 'PUT', path: '/projects/{id}/permits', tags: ['project'] })
    .input(versionOf.extend({ permits: z.array(permit).max(60) }))
    .output(written),
  /** Makes it a part of a package, or takes it out (null). */
  pack: oc
    .route({ method: 'PUT', path: '/projects/{id}/package', tags: ['project'] })
    .input(versionOf.extend({ packageId: recordId.nullable() }))
    .output(written),
  /** Says whether sums hold the package or its parts. */
  countPackage: oc
    .route({ method: 'PUT', path: '/projects/{id}/package-counts', tags: ['project'] })
    .input(versionOf.extend({ counts: packageCounting }))
    .output(written),
  /** Says on which lists of one year the project stands; whatever is not named is taken off. */
  designate: oc
    .route({ method: 'PUT', path: '/projects/{id}/designations/{year}', tags: ['project'] })
    .input(z.object({ id: recordId, revision, year, lists: z.array(key).max(20) }))
    .output(written),
  plan: oc
    .route({ method: 'PUT', path: '/projects/{id}/plans/{year}', tags: ['project'] })
    .input(versionOf.extend({ year, plannedInvestment: yuan.nullable(), goal: prose.nullable() }))
    .output(written),
  /** Its lights by the mechanism, month by month, with why. */
  lights: oc
    .route({ method: 'GET', path: '/projects/{id}/lights', tags: ['project'] })
    .input(z.object({ id: recordId }))
    .output(projectLights),
  /** States a fact that the mechanism asks for beyond the ledger's own. */
  stateFact: oc
    .route({ method: 'PUT', path: '/projects/{id}/facts/{fact}', tags: ['project'] })
    .input(factStatement)
    .output(z.object({ id: recordId, version: z.number().int() })),
  /** The unit's own judgement, beside the computed light; a difference needs a sentence. */
  judgeLight: oc
    .route({ method: 'PUT', path: '/projects/{id}/lights/{month}', tags: ['project'] })
    .input(lightJudgement)
    .output(written),
  /** Another colour than the figures give, until a day, by whom the mechanism names; the computed light stays beside it. */
  overrideLight: oc
    .route({ method: 'POST', path: '/projects/{id}/light-overrides', tags: ['project'] })
    .input(lightOverride)
    .output(written),
  endOverride: oc
    .route({ method: 'POST', path: '/projects/{id}/light-overrides/{override}/ending', tags: ['project'] })
    .input(overrideEnding)
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
        /** From which day on figures of the month are only corrected, with a reason; null while the office keeps it open. */
        closedFrom: z.string().nullable(),
        closed: z.boolean(),
        /** What the office decided about it, if anything. */
        closing: z
          .object({ closed: z.boolean(), reason: z.string(), decidedOn: calendarDate, revision })
          .nullable(),
        mayClose: z.boolean(),
        onBehalf: z.boolean(),
        units: z.array(z.object({ id: key, name: z.string() })),
        unitId: key.nullable(),
        projects: z.array(monthEntry),
      }),
    ),
  /** The office closes a month before the mechanism does, or opens it again. */
  closeMonth: oc
    .route({ method: 'PUT', path: '/project-months/{month}/closing', tags: ['project'] })
    .input(z.object({ month, revision: revision.nullable(), closed: z.boolean(), reason: prose }))
    .output(z.object({ month, revision })),
  reportMonth: oc
    .route({ method: 'PUT', path: '/projects/{id}/months/{month}', tags: ['project'] })
    .input(
      z.object({
        id: recordId,
        month,
        /** Null for the first report of the month. */
        revision: revision.nullable(),
        /** For dispatching (调度数). */
        completed: yuan,
        /** As entered with the statistics bureau (入库统计数). */
        statistics: yuan.nullable().default(null),
        progress: prose,
        problems: prose.nullable(),
        /** Why a figure that raised a question is right all the same. */
        explanation: prose.nullable().default(null),
        /** Asked for where a figure of a closed month is corrected. */
        reason: prose.nullable().default(null),
        photographs: z
          .array(
            z.object({
              fileId,
              caption: line.nullable(),
              /** The project's own where nothing is said. */
              stage: stage.nullable().default(null),
              angle: line.nullable().default(null),
              /** Keep the place that the file names; without it the place is not kept. */
              keepPlace: z.boolean().default(false),
            }),
          )
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
