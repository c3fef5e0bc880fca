import { z } from 'zod';
import { action } from './action.ts';
import { relation } from './bearer-rule.ts';
import { groupRole, postKind, unitKind } from './chart.ts';
import { event } from './duty.ts';
import { factType, subjectKind } from './fact.ts';
import { ladderStep } from './ladder.ts';
import { mechanismSchema } from './mechanism.ts';
import { problemKind } from './problem-rule.ts';
import { edge, thresholdScope } from './setting.ts';
import { labelPeriod, occasion } from './slot-rule.ts';
import {
  colour,
  dayCount,
  governmentLevel,
  monthDay,
  monthPart,
  notStated,
  shiftDirection,
  timeOfDay,
  weekday,
} from './value.ts';

/** Values that mean the same wherever they stand, by the name under which they are explained. */
const vocabularies: ReadonlyMap<z.core.$ZodType, string> = new Map(
  Object.entries({
    action,
    colour,
    dayCount,
    edge,
    factType,
    governmentLevel,
    groupRole,
    knownEvent: event,
    labelPeriod,
    ladderStep,
    monthDay,
    monthPart,
    notStated,
    occasion,
    postKind,
    problemKind,
    relation,
    shiftDirection,
    subjectKind,
    thresholdScope,
    timeOfDay,
    unitKind,
    weekday,
  }).map(([name, schema]) => [schema, name]),
);

/**
 * The language of mechanism files as JSON Schema (draft-07), as it is written: what has a default may be left out.
 * Definitions bear the names of the language's parts; where values of a vocabulary stand, `x-vocabulary` names it.
 */
export const languageSchema = (): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(mechanismSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const vocabulary = vocabularies.get(zodSchema);
      if (vocabulary !== undefined) jsonSchema['x-vocabulary'] = vocabulary;
    },
  });
