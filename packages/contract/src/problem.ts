import { problemKind } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, fileId, key, line, prose, recordId, revision, text } from './fields.ts';
import {
  decision,
  earlierProblem,
  passage,
  planStep,
  problemFile,
  problemLack,
  problemReference,
  problemState,
  remark,
  specialMeeting,
} from './problem-dossier.ts';

/** What a person can do to a problem. */
export const problemAction = z.enum([
  'edit',
  'raise-again',
  'review',
  'send-back',
  'record-special-meeting',
  'submit',
  'carry-out',
  'verify',
]);

const named = z.object({ id: key, name: z.string() });
/** A step that stands, by its id, or a new one. */
const planLine = z.object({ id: recordId.optional(), what: line, dueOn: calendarDate });
const names = z.array(z.string());

/** Stable code and parameters of a refusal, as in the problem document; the text stands in `errors.json`. */
export const obstacle = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What the responsible unit writes about a problem. The charter's parts may follow until it is submitted. */
export const problemContent = z.object({
  kind: problemKind,
  title: line,
  facts: prose,
  /** What the unit itself proposes. */
  proposal: prose,
  involvedUnitIds: z.array(key).max(30),
  /** Post of the one leader. */
  leaderPostId: key.nullable(),
  team: prose.nullable(),
  plan: z.array(planLine).max(50),
});

export const problemRow = z.object({
  id: recordId,
  title: z.string(),
  kind: problemKind,
  projectName: z.string(),
  responsibleUnit: named,
  state: problemState,
  since: calendarDate,
  /** Calendar days at the present step. */
  days: z.number().int(),
  /** Whom it waits for: posts and units by name. Empty when closed, or when the mechanism does not say who. */
  waitsFor: names,
  /** The earliest day that has passed: of a step of its plan, or of a decision about it; null when none has. */
  overdue: z.object({ on: calendarDate, of: z.enum(['plan', 'decision']) }).nullable(),
});

/** What of the register one looks at. */
export const problemFilter = z.object({
  view: z.enum(['open', 'mine', 'closed']).default('open'),
  state: problemState.optional(),
  kind: problemKind.optional(),
  /** Responsible or involved. */
  unit: key.optional(),
  /** Post of the charter's leader. */
  leader: key.optional(),
  /** One of those it waits for, by name. */
  waitsFor: z.string().max(200).optional(),
  /** Calendar days at its present step, at least. */
  olderThan: z.coerce.number().int().min(0).max(3_650).optional(),
  /** Only what is past a day of its plan or of a decision about it. */
  overdue: z.literal('yes').optional(),
  search: z.string().max(100).optional(),
});

export const problemView = problemContent.extend({
  id: recordId,
  revision,
  state: problemState,
  project: z.object({ id: recordId, name: z.string() }),
  responsibleUnit: named,
  involvedUnits: z.array(named),
  leader: named.nullable(),
  plan: z.array(planStep),
  /** Whether the person asking may tick its steps and move their dates. */
  mayKeepPlan: z.boolean(),
  decisionAsked: z.string().nullable(),
  waitsFor: names,
  path: z.array(passage),
  /** Steps still to come, with whose they are. */
  ahead: z.array(z.object({ state: problemState, waitsFor: names })),
  /** What still stands between the problem and a docket, and who can supply it. */
  missing: z.array(
    z.object({
      what: problemLack,
      suppliedBy: names,
      /** The person asking can. */
      yours: z.boolean(),
    }),
  ),
  meetings: z.array(specialMeeting),
  /** Posts one of whom chairs a special meeting on it. */
  chairs: z.array(named),
  dockets: z.array(z.object({ rule: key, slotKey: z.string(), position: z.number().int() })),
  /** The docket it reaches when it is submitted today; of one that was put off, the next that takes it up. */
  nextDocket: z.object({ rule: key, slotKey: z.string(), cutoff: calendarDate }).nullable(),
  decisions: z.array(decision),
  remarks: z.array(remark),
  files: z.array(problemFile),
  earlier: z.array(earlierProblem),
  /** What it was split off from, and what was merged into it. */
  origins: z.array(problemReference),
  /** Where it goes on, once it was split or merged. */
  successors: z.array(problemReference),
  /** Whether the person asking may split it and merge others into it, and what is in the way; null is no. */
  divisible: z.object({ obstacle: obstacle.nullable() }).nullable(),
  /** What is within the duties of the person asking; `obstacle` says why it cannot be done now. */
  actions: z.array(z.object({ action: problemAction, obstacle: obstacle.nullable() })),
  clauses: z.object({ gate: z.string(), charter: z.string(), docket: z.string() }),
});

const one = z.object({ id: recordId });
const versioned = one.extend({ revision });
/** What came of a write: which problem, the revision to send back with the next one, and where it stands. */
const moved = z.object({ id: recordId, revision, state: problemState });
const reason = prose;
/** What is said in a thread is short; what is longer is a file. */
const remarkText = text.min(1).max(2_000);

const specialMeetingRecord = {
  heldOn: calendarDate,
  chairedByPostId: key,
  findings: prose,
};

export const problem = {
  list: oc
    .route({ method: 'GET', path: '/problems', tags: ['problem'] })
    .input(problemFilter.extend({ page: z.coerce.number().int().min(1).max(10_000).default(1) }))
    .output(
      z.object({
        problems: z.array(problemRow),
        total: z.number().int(),
        pageSize: z.number().int(),
        /** How many there are at each step, under the other filters. */
        counts: z.array(z.object({ state: problemState, count: z.number().int() })),
        /** How many of those are overdue, whatever their step. */
        overdue: z.number().int(),
        /** What occurs in the view, to choose from. */
        choices: z.object({
          kinds: z.array(problemKind),
          units: z.array(named),
          leaders: z.array(named),
          waitsFor: names,
        }),
        mayRaise: z.boolean(),
        clause: z.string(),
      }),
    ),
  show: oc
    .route({ method: 'GET', path: '/problems/{id}', tags: ['problem'] })
    .input(one)
    .output(problemView),
  /** What one can choose from when raising a problem: one's own projects, kinds, units to involve, leaders. */
  choices: oc.route({ method: 'GET', path: '/problems/choices', tags: ['problem'] }).output(
    z.object({
      projects: z.array(z.object({ id: recordId, name: z.string(), responsibleUnit: named })),
      kinds: z.array(problemKind),
      units: z.array(named),
      leaders: z.array(named.extend({ holder: z.string().nullable() })),
    }),
  ),
  raise: oc
    .route({ method: 'POST', path: '/problems', tags: ['problem'] })
    .input(
      problemContent.extend({
        projectId: recordId,
        /** Earlier problems that it is like. */
        earlierIds: z.array(recordId).max(20).default([]),
      }),
    )
    .output(moved),
  edit: oc
    .route({ method: 'PUT', path: '/problems/{id}', tags: ['problem'] })
    .input(problemContent.extend({ id: recordId, revision }))
    .output(moved),
  /** After it was sent back to its unit. */
  raiseAgain: oc
    .route({ method: 'POST', path: '/problems/{id}/raising', tags: ['problem'] })
    .input(versioned)
    .output(moved),
  /** The portfolio leader finds that the problem deserves a special meeting (二（二）3). */
  review: oc
    .route({ method: 'POST', path: '/problems/{id}/review', tags: ['problem'] })
    .input(versioned)
    .output(moved),
  /** By whoever holds it: to its unit from review, to before its submission from the docket's desk, to the doers from verification. */
  sendBack: oc
    .route({ method: 'POST', path: '/problems/{id}/sending-back', tags: ['problem'] })
    .input(versioned.extend({ reason }))
    .output(moved),
  recordSpecialMeeting: oc
    .route({ method: 'POST', path: '/problems/{id}/special-meetings', tags: ['problem'] })
    .input(
      z.discriminatedUnion('outcome', [
        versioned.extend({ ...specialMeetingRecord, outcome: z.literal('settled') }),
        versioned.extend({
          ...specialMeetingRecord,
          outcome: z.literal('unresolved'),
          /** What the resolution meeting is to decide. */
          decisionAsked: prose,
        }),
      ]),
    )
    .output(moved),
  submit: oc
    .route({ method: 'POST', path: '/problems/{id}/submission', tags: ['problem'] })
    .input(versioned)
    .output(moved),
  /** What a special meeting settled on the spot has been done; decisions of a meeting are reported under supervision. */
  carryOut: oc
    .route({ method: 'POST', path: '/problems/{id}/carrying-out', tags: ['problem'] })
    .input(versioned.extend({ result: prose }))
    .output(moved),
  /** Closes it, by someone other than the doer (三（一）). */
  verify: oc
    .route({ method: 'POST', path: '/problems/{id}/verification', tags: ['problem'] })
    .input(versioned.extend({ finding: prose }))
    .output(moved),
  /** Dates of the plan's steps move, steps come and go, at any time and for a reason; the old dates stay. */
  changePlan: oc
    .route({ method: 'PUT', path: '/problems/{id}/plan', tags: ['problem'] })
    .input(versioned.extend({ plan: z.array(planLine).max(50), reason }))
    .output(moved),
  finishStep: oc
    .route({ method: 'POST', path: '/problems/{id}/plan-steps/{stepId}/completion', tags: ['problem'] })
    .input(versioned.extend({ stepId: recordId, doneOn: calendarDate, note: prose }))
    .output(moved),
  /** It was not done after all; what was said then stays on record, with the reason. */
  undoStep: oc
    .route({ method: 'POST', path: '/problems/{id}/plan-steps/{stepId}/undoing', tags: ['problem'] })
    .input(versioned.extend({ stepId: recordId, reason }))
    .output(moved),
  /** By whoever sees the problem. */
  remark: oc
    .route({ method: 'POST', path: '/problems/{id}/remarks', tags: ['problem'] })
    .input(one.extend({ content: remarkText, fileIds: z.array(fileId).max(20).default([]) }))
    .output(one),
  addFiles: oc
    .route({ method: 'POST', path: '/problems/{id}/files', tags: ['problem'] })
    .input(
      one.extend({
        files: z
          .array(z.object({ fileId, caption: line }))
          .min(1)
          .max(20),
      }),
    )
    .output(one),
  /** By whoever added it, or holds the post under which it was. `id` is the entry's. */
  withdrawFile: oc
    .route({ method: 'POST', path: '/problem-files/{id}/withdrawal', tags: ['problem'] })
    .input(one.extend({ reason }))
    .output(one),
  /** Problems of a kind, those of the project first, then those of its unit; `before` leaves out that one and later ones. */
  similar: oc
    .route({ method: 'GET', path: '/problems/similar', tags: ['problem'] })
    .input(z.object({ projectId: recordId, kind: problemKind, before: recordId.optional() }))
    .output(z.object({ problems: z.array(earlierProblem) })),
  link: oc
    .route({ method: 'POST', path: '/problems/{id}/links', tags: ['problem'] })
    .input(one.extend({ earlierId: recordId }))
    .output(one),
  unlink: oc
    .route({ method: 'DELETE', path: '/problems/{id}/links/{earlierId}', tags: ['problem'] })
    .input(one.extend({ earlierId: recordId }))
    .output(one),
  /** The problem ends and goes on in its parts, each of which goes through the gate for itself. */
  split: oc
    .route({ method: 'POST', path: '/problems/{id}/splitting', tags: ['problem'] })
    .input(
      versioned.extend({
        reason,
        parts: z
          .array(problemContent.pick({ kind: true, title: true, facts: true, proposal: true }))
          .min(2)
          .max(10),
      }),
    )
    .output(moved.extend({ parts: z.array(recordId) })),
  /** What can be merged into a problem: of its project or its kind, and before any meeting. */
  partners: oc
    .route({ method: 'GET', path: '/problems/{id}/partners', tags: ['problem'] })
    .input(one)
    .output(
      z.object({ problems: z.array(versioned.extend({ title: z.string(), projectName: z.string() })) }),
    ),
  /** The others end and go on in this one. */
  merge: oc
    .route({ method: 'POST', path: '/problems/{id}/merger', tags: ['problem'] })
    .input(versioned.extend({ reason, others: z.array(versioned).min(1).max(10) }))
    .output(moved),
};
