import { figureNames, gapCodes, governmentLevel } from '@guatu/engine';
import { z } from 'zod';
import { calendarDate, fileId, instant, key, line, month, recordId, revision, yuan } from './fields.ts';
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
import { shortLight } from './project-light.ts';

const designation = z.object({ listId: key, year });

/** Something missing or stale in a project's record. */
export const projectGap = z.object({
  code: z.enum(gapCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const projectRow = z.object({
  id: recordId,
  name: z.string(),
  nationalCode: z.string().nullable(),
  owner: z.string().nullable(),
  unitName: z.string().nullable(),
  /** Who answers for the unit's projects in the leading group (二（一）3). */
  leaderName: z.string().nullable(),
  category: z.array(z.string()),
  kind: z.string().nullable(),
  place: z.string().nullable(),
  nature: z.string().nullable(),
  startYear: year.nullable(),
  endYear: year.nullable(),
  stage,
  halt: halt.nullable(),
  /** How it counts as a package, or how the package counts that it is a part of. */
  packageCounts: packageCounting.nullable(),
  partOf: packageCounting.nullable(),
  /** Levels of the lists it stands on this year. */
  levels: z.array(governmentLevel),
  totalInvestment: yuan.nullable(),
  annualPlan: yuan.nullable(),
  /** Since January of the year, as far as reported. */
  completed: yuan,
  sinceStart: yuan,
  /** As entered with the statistics bureau since January; null while nobody has said. */
  statistics: yuan.nullable(),
  lastMonth: month.nullable(),
  /** The last judged month's; empty where the mechanism has none for it. */
  lights: z.array(shortLight),
});

const photograph = z.object({
  fileId,
  caption: line.nullable(),
  takenAt: instant.nullable(),
  /** How far the project was. */
  stage: stage.nullable(),
  /** Where the photographer stood; the same words in two months make a pair. */
  angle: line.nullable(),
  /** Longitude and latitude, as the file says and a person confirmed. */
  place: z.tuple([z.number(), z.number()]).nullable(),
});

export const projectMonth = z.object({
  month,
  /** For dispatching (调度数). */
  completed: yuan,
  /** As entered with the statistics bureau (入库统计数). */
  statistics: yuan.nullable(),
  progress: z.string(),
  problems: z.string().nullable(),
  /** Why a figure that raised a question is right all the same. */
  explanation: z.string().nullable(),
  unchanged: z.boolean(),
  onBehalf: z.boolean(),
  revision,
  reportedBy: z.string(),
  reportedAt: instant,
  postName: z.string(),
  photographs: z.array(photograph),
});

/** What a project comes to as of a month; whole yuan. */
const sums = z.object({
  beforeYear: yuan,
  month: yuan,
  year: yuan,
  sinceStart: yuan,
  statisticsMonth: yuan.nullable(),
  statisticsYear: yuan.nullable(),
});

/** A figure as it was given: by whom, when, for which period, and why it was corrected. */
export const givenFigure = z.object({
  figure: z.enum(figureNames),
  /** `2018-05` of a month, `2018` of a year, empty for the whole project. */
  period: z.string(),
  version: z.number().int(),
  amount: yuan.nullable(),
  givenOn: calendarDate,
  givenAt: instant,
  person: z.string(),
  postName: z.string().nullable(),
  onBehalf: z.boolean(),
  reason: z.string().nullable(),
});

export const projectView = projectFacts.extend({
  id: recordId,
  revision,
  unitName: z.string().nullable(),
  leaderName: z.string().nullable(),
  stageSince: calendarDate.nullable(),
  halt: halt.nullable(),
  haltedOn: calendarDate.nullable(),
  haltReason: z.string().nullable(),
  position: position.nullable(),
  sources: z.array(source),
  /** By how much the sources miss the total; negative is a gap. */
  beyondTotal: z.number().int().nullable(),
  permits: z.array(permit),
  packageCounts: packageCounting.nullable(),
  /** The package that it is a part of. */
  package: z.object({ id: recordId, name: z.string(), counts: packageCounting }).nullable(),
  parts: z.array(z.object({ id: recordId, name: z.string(), stage, totalInvestment: yuan.nullable() })),
  /** Whether sums over several projects hold it. */
  counted: z.boolean(),
  changedBy: z.string(),
  changedAt: instant,
  designations: z.array(designation.extend({ name: z.string() })),
  plans: z.array(
    z.object({ year, plannedInvestment: yuan.nullable(), goal: z.string().nullable(), completed: yuan }),
  ),
  /** As of the last month reported. */
  sums: sums.extend({ asOf: month }).nullable(),
  months: z.array(projectMonth),
  /** Every figure that was ever given, the latest first. */
  figures: z.array(givenFigure),
  gaps: z.array(projectGap),
  problems: z.array(
    z.object({
      id: recordId,
      title: z.string(),
      kind: z.string(),
      state: z.string(),
      raisedOn: calendarDate,
    }),
  ),
  decisions: z.array(
    z.object({
      id: recordId,
      matter: z.string(),
      requirement: z.string(),
      unitName: z.string(),
      source: z.string(),
      limit: calendarDate,
      state: z.string(),
    }),
  ),
  /** Minutes whose decisions are about it. */
  papers: z.array(
    z.object({
      id: recordId,
      title: z.string(),
      number: z.string(),
      issuedOn: calendarDate,
    }),
  ),
  history: z.array(
    z.object({
      at: instant,
      verb: z.string(),
      person: z.string().nullable(),
      postName: z.string().nullable(),
      /** Names of the facts that changed, or the month or year that was reported. */
      changed: z.array(z.string()),
      /** What they were and are, as far as it fits into a line. */
      values: z.array(z.object({ name: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
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
  halt: halt.nullable(),
  totalInvestment: yuan.nullable(),
  annualPlan: yuan.nullable(),
  goal: z.string().nullable(),
  /** Completed since January, and since the project began, without this month. */
  completedThisYear: yuan,
  completedBefore: yuan,
  last: projectMonth
    .pick({ month: true, completed: true, statistics: true, progress: true, problems: true })
    .nullable(),
  report: projectMonth.nullable(),
  gaps: z.array(projectGap),
  /** Angles that the project's photographs were taken from. */
  angles: z.array(z.string()),
});
