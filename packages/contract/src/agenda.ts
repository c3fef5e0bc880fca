import { decisionFields, decisionOutcomes } from '@guatu/engine';
import { z } from 'zod';
import { calendarDate, fileId, instant, key, recordId, revision } from './fields.ts';

const named = z.object({ id: key, name: z.string() });

/** A problem as it lies before the meeting: the project's facts, what was tried, what is asked. */
export const meetingItem = z.object({
  id: recordId,
  position: z.number().int(),
  problem: z.object({
    id: recordId,
    title: z.string(),
    kind: z.string(),
    facts: z.string(),
    proposal: z.string(),
    responsibleUnit: named,
    involvedUnits: z.array(named),
    decisionAsked: z.string().nullable(),
    /** What the portfolio leader's own meetings found, oldest first. */
    studied: z.array(
      z.object({ heldOn: calendarDate, chairedBy: z.string(), findings: z.string(), outcome: z.string() }),
    ),
  }),
  project: z.object({
    id: recordId,
    name: z.string(),
    content: z.string().nullable(),
    place: z.string().nullable(),
    stage: z.string(),
    totalInvestment: z.number().int().nullable(),
    annualPlan: z.number().int().nullable(),
    /** Completed since January of the meeting's year, yuan. */
    completed: z.number().int(),
    progress: z.string().nullable(),
    photographs: z.array(fileId),
  }),
  /** The three fields the docket proposes (二（二）4（2）). */
  proposed: z.object({
    leadUnit: named.nullable(),
    requirement: z.string().nullable(),
    limitOn: calendarDate.nullable(),
  }),
  lateReason: z.string().nullable(),
});

/** What a decision says. */
const decided = {
  heard: z.string(),
  requirement: z.string(),
  leadUnitId: key.nullable(),
  assistingUnitIds: z.array(key),
  limitOn: calendarDate.nullable(),
  outcome: z.enum(decisionOutcomes),
};

export const meetingDecision = z.object({
  id: recordId,
  docketItemId: recordId.nullable(),
  /** How-manieth under its docket item, or among those beside the docket. */
  position: z.number().int(),
  ...decided,
  missing: z.array(z.enum(decisionFields)),
  /** Whether one recorder wrote over what another had taken down. */
  rewritten: z.boolean(),
  revision,
  changedBy: z.string(),
  changedAt: instant,
});

/** A decision as one recorder left it, before another wrote over it or as it stands now. */
export const decisionVersion = z.object({ ...decided, by: z.string(), at: instant });

/** What became of a decision of the last meeting (二（二）4（3）). */
export const lastOutcome = z.object({
  decisionId: recordId,
  minutesNumber: z.string().nullable(),
  requirement: z.string(),
  leadUnitName: z.string(),
  limitOn: calendarDate,
  grantedUntil: calendarDate.nullable(),
  state: z.string(),
  closedOn: calendarDate.nullable(),
  result: z.enum(['done', 'underWay', 'extended', 'overdue']),
});
