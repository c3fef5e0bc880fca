import { z } from 'zod';
import { calendarDate, instant, key, line, month, recordId, revision } from './fields.ts';
import { lightColour } from './supervision-item.ts';

/** What is known of a fact: money in whole yuan, a date as ISO text; null is "nobody knows". */
export const factValue = z.union([z.string(), z.number(), z.boolean()]).nullable();

const factType = z.enum(['amount', 'count', 'number', 'percent', 'yes-no', 'choice', 'date']);

/** One light of a project: what it is shown for, and its colour; null where it cannot be told or the document gives none. */
export const shortLight = z.object({
  name: z.string(),
  colour: lightColour.nullable(),
  /** By the figures, where somebody set the colour by hand. */
  computed: lightColour.nullable().optional(),
});

/** A figure that a light rests on; `name` is null of a fact that every county's ledger keeps. */
const ground = z.object({
  of: z.enum(['fact', 'measure']),
  id: key,
  name: z.string().nullable(),
  /** How the value is read; points are the difference between percentages. */
  unit: z.enum(['yuan', 'percent', 'points', 'days', 'months', 'count', 'number', 'text', 'date']),
  value: factValue,
});

const why = z.enum(['band', 'case', 'otherwise', 'no-band', 'no-case', 'several-bands', 'unknown']);

/** The unit's own judgement of a light; `sentence` says why it differs from the computed one. */
const judgement = z.object({
  colour: lightColour,
  sentence: z.string().nullable(),
  revision,
  person: z.string(),
  at: instant,
});

export const projectLight = shortLight.extend({
  light: key,
  /** Null while it is not known whether the light is for this project at all. */
  dimension: key.nullable(),
  clause: z.string(),
  says: z.string(),
  why,
  /** Facts that would have to be known; `name` as above. */
  missing: z.array(z.object({ id: key, name: z.string().nullable() })),
  grounds: z.array(ground),
  judgement: judgement.nullable(),
  /** What is shown: the colour set by hand where there is one, else `colour`. */
  shown: lightColour.nullable(),
  given: z.object({ colour: lightColour, reason: z.string(), by: z.string(), on: calendarDate }).nullable(),
});

/** A light set by hand (人工改灯), on record for good. */
const override = z.object({
  id: recordId,
  light: key,
  dimension: key,
  colour: lightColour,
  reason: z.string(),
  by: z.string(),
  postName: z.string(),
  from: calendarDate,
  until: calendarDate,
  endedOn: calendarDate.nullable(),
  endedBy: z.string().nullable(),
  endedReason: z.string().nullable(),
  revision,
  /** Whether it holds today. */
  holds: z.boolean(),
});

/** A project's lights of each month that has been judged, the latest first. */
export const projectLights = z.object({
  /** Whether the mechanism has lights for projects. */
  provided: z.boolean(),
  colours: z.array(lightColour),
  months: z.array(
    z.object({
      month,
      asOf: calendarDate,
      /** Figures count as they were known at the end of this day. */
      knownOn: calendarDate,
      lights: z.array(projectLight),
    }),
  ),
  /** Facts that the mechanism asks for beyond the ledger's own, as they were last stated. */
  facts: z.array(
    z.object({
      id: key,
      name: z.string(),
      clause: z.string(),
      type: factType,
      choices: z.array(z.object({ id: key, name: z.string() })),
      value: factValue,
      /** 0 while nobody has stated it. */
      version: z.number().int(),
    }),
  ),
  /** The latest first. */
  overrides: z.array(override),
  may: z.object({
    state: z.boolean(),
    /** Which lights one may set by hand, and to which colours. */
    override: z.array(z.object({ light: key, dimension: key, colours: z.array(lightColour) })),
  }),
});

/** Another colour than the figures give, until a day; `replaces` is the one that held when it was looked at. */
export const lightOverride = z.object({
  id: recordId,
  light: key,
  dimension: key,
  colour: lightColour,
  reason: line.max(500),
  until: calendarDate,
  replaces: recordId.nullable(),
});

export const overrideEnding = z.object({ id: recordId, override: recordId, revision, reason: line.max(500) });

/** A project's own judgement of one light in a month. */
export const lightJudgement = z.object({
  id: recordId,
  month,
  light: key,
  dimension: key,
  /** Null for the first judgement. */
  revision: revision.nullable(),
  colour: lightColour,
  sentence: line.max(500).nullable(),
});

/** A fact that the mechanism asks for; `version` is the one that was read. */
export const factStatement = z.object({
  id: recordId,
  fact: key,
  version: z.number().int().min(0),
  value: factValue,
});
