import { planLacks, planStates, readinesses, sites, startFindings, startStates } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { slotKey } from './docket.ts';
import { calendarDate, fileId, key, line, recordId, revision, text, yuan } from './fields.ts';
import { meetingState, timeOfDay } from './meeting.ts';
import { permit, stage } from './project-facts.ts';

const slot = z.object({ rule: key, slotKey });
const tags = ['groundbreaking'];
const at = '/groundbreakings/{rule}/{slotKey}';

/** Who owes a task: a unit or a post. */
const owner = z.object({ kind: z.enum(['unit', 'post']), id: key });

const agendaItem = z.object({
  title: line,
  /** When it begins; null follows the one before. */
  startsAt: timeOfDay.nullable(),
  /** Who speaks or leads, as it is printed; empty for nobody in particular. */
  by: text.max(200),
  /** What the host says before it, for the running order; empty is worded as is usual. */
  words: text.max(1_000),
});

const stop = z.object({
  /** A candidate, or a place that is none. */
  projectId: recordId.nullable(),
  place: line,
  arrivesAt: timeOfDay.nullable(),
  leavesAt: timeOfDay.nullable(),
});

const task = z.object({
  what: line,
  owner: owner.nullable(),
  /** Days before the event, negative after it. */
  before: z.number().int().min(-120).max(180),
  count: z.enum(['calendar', 'working']),
  /** Set by hand; null is counted from the day of the event. */
  fixedOn: calendarDate.nullable(),
});

/** What is written of an event before it is held. */
export const groundbreakingPlan = z.object({
  agenda: z.array(agendaItem).max(30),
  route: z.array(stop).max(30),
  tasks: z.array(task).max(60),
  /** 会务服务: transport, reception, order. */
  service: text.max(5_000),
  /** 应急预案: rain, and what else may come. */
  contingency: text.max(5_000),
});

const candidateChoice = z.object({ projectId: recordId, site: z.enum(sites).nullable() });

/** Whoever did something, as it is told. */
const hand = z.object({ person: z.string(), postName: z.string(), on: calendarDate });

const attachment = z.object({ id: fileId, name: z.string(), mediaType: z.string() });

/** What the register knows of a project's readiness; nobody enters it again. */
const readinessFacts = z.object({
  permits: z.array(permit),
  totalInvestment: yuan.nullable(),
  /** Sum of the sources of funds, and how many there are. */
  funded: yuan,
  sources: z.number().int(),
  plannedStart: calendarDate.nullable(),
  actualStart: calendarDate.nullable(),
  /** Steps of the project's own plan that are reached, of how many. */
  reached: z.object({ steps: z.number().int(), of: z.number().int() }).nullable(),
  /** Problems that are not closed. */
  problems: z.number().int(),
});

const candidate = candidateChoice.extend({
  name: z.string(),
  place: z.string().nullable(),
  unitName: z.string().nullable(),
  stage,
  facts: readinessFacts,
  judgement: z.object({ readiness: z.enum(readinesses), because: z.string(), by: hand }).nullable(),
});

/** What the register holds since a declared start. */
const registerSince = z.object({
  completed: yuan,
  /** The last month reported, `2018-07`; null for none. */
  lastMonth: z.string().nullable(),
  /** The last day of the first month with a figure in the official statistics. */
  statisticsOn: calendarDate.nullable(),
  actualStart: calendarDate.nullable(),
  photographs: z.array(z.object({ fileId, month: z.string(), takenOn: calendarDate.nullable() })),
});

const startCheck = z.object({
  duty: key,
  clause: z.string(),
  says: z.string(),
  after: z.number().int().nullable(),
  dueOn: calendarDate.nullable(),
  asksFrom: calendarDate,
});

const startRecord = z.object({
  duty: key,
  state: z.enum(startStates),
  answer: z
    .object({
      startedOn: calendarDate.nullable(),
      reason: z.string().nullable(),
      statisticsOn: calendarDate.nullable(),
      /** Completed since the declared start, as the register had it when the unit answered. */
      completed: yuan,
      files: z.array(attachment),
      by: hand,
    })
    .nullable(),
  finding: z.object({ is: z.enum(startFindings), note: z.string(), by: hand }).nullable(),
  /** 0 while nothing is on record. */
  revision: z.number().int().min(0),
  mayAnswer: z.boolean(),
  mayFind: z.boolean(),
});

/** 宣布、真开工、入统: three dates that are not the same. */
const startDates = z.object({
  declaredOn: calendarDate.nullable(),
  realOn: calendarDate.nullable(),
  statisticsOn: calendarDate.nullable(),
  /** The register has it begun, and only its start was declared. */
  stageInDoubt: z.boolean(),
});

const start = startDates.extend({
  projectId: recordId,
  name: z.string(),
  unitName: z.string().nullable(),
  stage,
  records: z.array(startRecord),
  register: registerSince,
});

const counts = z.object({
  declared: z.number().int(),
  /** By check: how many had really begun, were found not to have, and wait. */
  checks: z.array(
    startCheck.extend({
      real: z.number().int(),
      notStarted: z.number().int(),
      waiting: z.number().int(),
    }),
  ),
  statistics: z.number().int(),
});

const seat = z.object({
  title: z.string(),
  name: z.string(),
  role: z.enum(['required', 'invited', 'added']),
  reply: z.enum(['coming', 'leave', 'stand-in']).nullable(),
  standIn: z.string().nullable(),
});

const event = slot.extend({
  label: z.string(),
  clause: z.string(),
  says: z.string(),
  /** The part of the year that the document gives it. */
  window: z.object({ from: calendarDate, to: calendarDate }),
  days: z.object({ from: calendarDate, to: calendarDate }),
  meetingId: recordId.nullable(),
  meetingState,
  heldOn: calendarDate.nullable(),
  startsAt: timeOfDay.nullable(),
  place: z.string().nullable(),
  outsideBecause: z.string().nullable(),
  skippedBecause: z.string().nullable(),
  state: z.enum(planStates),
});

const written = z.object({ rule: key, slotKey, revision });
const ofPlan = slot.extend({ revision: z.number().int().min(0) });
const project = slot.extend({ projectId: recordId });

export const groundbreaking = {
  /** The events of a year, with what became of the starts declared at each (二（四）3). */
  year: oc
    .route({ method: 'GET', path: '/groundbreakings', tags })
    .input(z.object({ year: z.coerce.number().int().min(1990).max(2100).optional() }))
    .output(
      z.object({
        year: z.number().int(),
        events: z.array(event.extend({ sites: z.number().int(), counts: counts.nullable() })),
      }),
    ),
  show: oc
    .route({ method: 'GET', path: at, tags })
    .input(slot)
    .output(
      event.extend({
        /** 0 while nobody has begun a plan. */
        revision: z.number().int().min(0),
        /** Null while it is a draft that is not shown to the person asking. */
        plan: groundbreakingPlan.nullable(),
        /** What the document puts first on the agenda. */
        ruled: z.object({ clause: z.string(), items: z.array(z.string()) }).nullable(),
        /** The day of each task, in their order; null where none can be counted. */
        taskDays: z.array(calendarDate.nullable()),
        /** The customary tasks, with their owners by the mechanism. */
        usualTasks: z.array(task),
        candidates: z.array(candidate),
        guests: z.array(seat),
        lacks: z.array(z.enum(planLacks)),
        submitted: hand.nullable(),
        approved: hand.nullable(),
        sentBackBecause: z.string().nullable(),
        paper: z.object({ number: z.string(), docxFileId: fileId, pdfFileId: fileId }).nullable(),
        declaredOn: calendarDate.nullable(),
        starts: z.array(start),
        counts: counts.nullable(),
        may: z.object({
          draft: z.boolean(),
          judge: z.boolean(),
          organise: z.boolean(),
          convene: z.boolean(),
          check: z.boolean(),
        }),
      }),
    ),
  /** Projects that may begin and are no candidates yet; those that ought to begin about then come first. */
  choices: oc
    .route({ method: 'GET', path: `${at}/choices`, tags })
    .input(slot.extend({ find: text.max(100).optional() }))
    .output(
      z.object({
        projects: z.array(
          z.object({
            id: recordId,
            name: z.string(),
            unitName: z.string().nullable(),
            plannedStart: calendarDate.nullable(),
          }),
        ),
      }),
    ),
  /** The starts of one project: declared, real, in the statistics; null of a project that no event declared. */
  ofProject: oc
    .route({ method: 'GET', path: '/projects/{projectId}/declared-start', tags })
    .input(z.object({ projectId: recordId }))
    .output(
      z.object({
        start: startDates
          .extend({ rule: key, slotKey, label: z.string(), checks: z.array(startCheck) })
          .nullable(),
      }),
    ),
  /** Saves the plan whole, with its candidates in order. `revision` 0 begins one. */
  save: oc
    .route({ method: 'PUT', path: `${at}/plan`, tags })
    .input(ofPlan.extend({ plan: groundbreakingPlan, candidates: z.array(candidateChoice).max(60) }))
    .output(written),
  /** What people judge of a candidate; the last word stands, and who said it. */
  judge: oc
    .route({ method: 'PUT', path: `${at}/candidates/{projectId}/judgement`, tags })
    .input(project.extend({ readiness: z.enum(readinesses), because: line }))
    .output(project),
  submit: oc
    .route({ method: 'POST', path: `${at}/submission`, tags })
    .input(slot.extend({ revision }))
    .output(written),
  sendBack: oc
    .route({ method: 'POST', path: `${at}/return`, tags })
    .input(slot.extend({ revision, reason: line }))
    .output(written),
  /** Approves the plan, which goes out as a numbered paper to everybody on its roll. */
  approve: oc
    .route({ method: 'POST', path: `${at}/approval`, tags })
    .input(slot.extend({ revision }))
    .output(z.object({ id: recordId, number: z.string(), docxFileId: fileId, pdfFileId: fileId })),
  /** Which of the plan's sites were declared begun at the event. */
  declare: oc
    .route({ method: 'POST', path: `${at}/declaration`, tags })
    .input(ofPlan.extend({ projectIds: z.array(recordId).min(1).max(60) }))
    .output(written),
  /** The unit says that work began, since when and by which evidence, or why it has not. */
  answer: oc
    .route({ method: 'PUT', path: `${at}/starts/{projectId}/{duty}/answer`, tags })
    .input(
      project.extend({
        duty: key,
        revision: z.number().int().min(0),
        answer: z.union([
          z.object({
            startedOn: calendarDate,
            statisticsOn: calendarDate.nullable(),
            fileIds: z.array(fileId).max(20),
          }),
          z.object({ reason: line }),
        ]),
      }),
    )
    .output(project.extend({ revision })),
  /** The supervision office records what it found. A real start brings the project under construction. */
  find: oc
    .route({ method: 'PUT', path: `${at}/starts/{projectId}/{duty}/finding`, tags })
    .input(
      project.extend({
        duty: key,
        revision: z.number().int().min(0),
        is: z.enum(startFindings),
        note: text.max(1_000),
      }),
    )
    .output(project.extend({ revision })),
};
