import { docketFields, problemKind } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, instant, key, prose, recordId, revision } from './fields.ts';
import { hand, problemLack } from './problem-dossier.ts';
import { obstacle } from './problem.ts';

/** Place of a slot in its recurrence, such as `2018-05#mid`. */
export const slotKey = z.string().regex(/^\d{4}-[0-9A-Za-z#-]{1,12}$/);

const slot = z.object({ rule: key, slotKey });
const named = z.object({ id: key, name: z.string() });

/** The day by which problems are in, the day the rule names, and why they differ. */
const cutoff = z.object({
  nominal: calendarDate,
  actual: calendarDate,
  because: z.string(),
  clause: z.string(),
});

export const docketState = z.enum(['not-compiled', 'open', 'frozen']);

const docketSummary = slot.extend({
  label: z.string(),
  cutoff,
  state: docketState,
  items: z.number().int(),
});

export const docketItemView = z.object({
  id: recordId,
  revision,
  position: z.number().int(),
  problem: z.object({
    id: recordId,
    title: z.string(),
    kind: problemKind,
    projectName: z.string(),
    unitName: z.string(),
    decisionAsked: z.string().nullable(),
  }),
  responsibleUnit: named.nullable(),
  requirement: z.string().nullable(),
  limitOn: calendarDate.nullable(),
  /** Why it was admitted after the cut-off; null for what came in time. */
  lateReason: z.string().nullable(),
  missing: z.array(z.enum(docketFields)),
  /** What was changed after the list was put to the meeting, in order; units by name, days as ISO dates. */
  changes: z.array(
    z.object({
      field: z.enum(docketFields),
      before: z.string().nullable(),
      after: z.string().nullable(),
      reason: z.string(),
      on: calendarDate,
      by: hand,
    }),
  ),
  /** Whether the person asking may still change it after that. */
  mayAmend: z.boolean(),
});

export const docketView = docketSummary.omit({ items: true }).extend({
  clause: z.string(),
  /** Who compiles it, by name. */
  desk: z.string(),
  /** The day after the previous cut-off; null before any. */
  opensOn: calendarDate.nullable(),
  /** Null while it was never compiled. */
  revision: revision.nullable(),
  compiledAt: instant.nullable(),
  frozenOn: calendarDate.nullable(),
  items: z.array(docketItemView),
  /** Handed in and on no docket yet; `late` came after this cut-off. */
  waiting: z.array(
    z.object({
      problemId: recordId,
      title: z.string(),
      unitName: z.string(),
      handedInOn: calendarDate,
      late: z.boolean(),
      /** Without which no list takes it up. */
      missing: z.array(problemLack),
    }),
  ),
  /** Whether the mechanism lets a late one in for a reason. */
  admitsLate: z.boolean(),
  /** Whether compiling is within the duties of the person asking, and what is in the way of each step now. */
  mayCompile: z.boolean(),
  obstacles: z.object({ compile: obstacle.nullable(), freeze: obstacle.nullable() }),
  /** Units that an item can be laid on. */
  units: z.array(named),
});

const changed = slot.extend({ revision });

const itemFields = z.object({
  id: recordId,
  revision,
  responsibleUnitId: key.nullable(),
  requirement: prose.nullable(),
  limitOn: calendarDate.nullable(),
});

export const docket = {
  /** The dockets around today: the last ones and the next. */
  list: oc
    .route({ method: 'GET', path: '/dockets', tags: ['docket'] })
    .output(z.object({ dockets: z.array(docketSummary) })),
  show: oc
    .route({ method: 'GET', path: '/dockets/{rule}/{slotKey}', tags: ['docket'] })
    .input(slot)
    .output(docketView),
  /** Takes up what was submitted by the cut-off and is on no docket yet; again, as long as it is not frozen. */
  compile: oc
    .route({ method: 'POST', path: '/dockets/{rule}/{slotKey}/compilation', tags: ['docket'] })
    .input(slot)
    .output(changed),
  /** Takes up one problem that came after the cut-off, for a reason that stands on the list (二（二）4（1）). */
  admitLate: oc
    .route({ method: 'POST', path: '/dockets/{rule}/{slotKey}/late-problems', tags: ['docket'] })
    .input(slot.extend({ problemId: recordId, reason: prose }))
    .output(changed),
  editItem: oc
    .route({ method: 'PUT', path: '/docket-items/{id}', tags: ['docket'] })
    .input(itemFields)
    .output(z.object({ id: recordId, revision })),
  /** All items of the docket, in the order wanted. */
  reorder: oc
    .route({ method: 'PUT', path: '/dockets/{rule}/{slotKey}/order', tags: ['docket'] })
    .input(changed.extend({ itemIds: z.array(recordId).min(1).max(200) }))
    .output(changed),
  /** Changes an item after the list was put to the meeting, until that has decided; old and new stay on show. */
  amendItem: oc
    .route({ method: 'POST', path: '/docket-items/{id}/amendment', tags: ['docket'] })
    .input(itemFields.extend({ reason: prose }))
    .output(z.object({ id: recordId, revision })),
  /**
   * Puts the list to the meeting: from then on, what changes on it is marked as changed. Refused while a mandatory field
   * is empty.
   */
  freeze: oc
    .route({ method: 'POST', path: '/dockets/{rule}/{slotKey}/freezing', tags: ['docket'] })
    .input(changed)
    .output(changed),
};
