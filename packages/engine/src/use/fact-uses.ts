import type { Mechanism } from '../mechanism/index.ts';
import { type FactUse, inCondition, inEach, inOperand } from './fact-use.ts';
import { inComputation } from './in-computation.ts';
import { inMethod } from './in-method.ts';
import { limitsIn } from './limits.ts';

/** Every place at which a rule leans on a fact, a measure or a class, in the order of the language. */
export const factUses = (mechanism: Mechanism): FactUse[] => [
  ...inDuties(mechanism),
  ...inFigures(mechanism),
  ...inLights(mechanism),
  ...inScorecards(mechanism),
  ...inFollowing(mechanism),
  ...inLimits(mechanism),
];

const inDuties = ({ duties }: Mechanism): FactUse[] =>
  inEach(duties, ['duties'], ({ scope }, path) => inCondition(scope, [...path, 'scope'], null));

const inFigures = ({ classes, measures }: Mechanism): FactUse[] => [
  ...inEach(classes, ['classes'], ({ when }, path) => inCondition(when, [...path, 'when'], ['project'])),
  ...inEach(measures, ['measures'], ({ is, of }, path) => inComputation(is, [...path, 'is'], [of])),
];

const inLights = ({ lights }: Mechanism): FactUse[] =>
  inEach(lights, ['lights'], ({ scope, dimensions, of }, path) => [
    ...inCondition(scope, [...path, 'scope'], [of]),
    ...inEach(dimensions, [...path, 'dimensions'], (dimension, at) =>
      'by' in dimension
        ? inOperand(dimension.by, [...at, 'by'], [of])
        : inEach(dimension.cases, [...at, 'cases'], ({ when }, to) =>
            inCondition(when, [...to, 'when'], [of]),
          ),
    ),
  ]);

const inScorecards = ({ scorecards }: Mechanism): FactUse[] =>
  inEach(scorecards, ['scorecards'], ({ parts, gates, of }, path) => [
    ...inEach(parts, [...path, 'parts'], ({ items }, at) =>
      inEach(items, [...at, 'items'], ({ method, notApplicable }, to) => [
        ...(method === 'not-stated' ? [] : inMethod(method, [...to, 'method'], [of])),
        ...inCondition(notApplicable?.when, [...to, 'notApplicable', 'when'], [of]),
      ]),
    ),
    ...inEach(gates, [...path, 'gates'], ({ when }, at) =>
      'failed' in when ? [] : inCondition(when, [...at, 'when'], [of]),
    ),
  ]);

/** What follows from how things stand: slips, rungs, consequences. */
const inFollowing = ({ lifecycles, ladders, consequences }: Mechanism): FactUse[] => [
  ...inEach(lifecycles, ['lifecycles'], ({ slips }, path) =>
    inEach(slips, [...path, 'slips'], ({ when }, at) =>
      when === 'not-stated' ? [] : inCondition(when, [...at, 'when'], null),
    ),
  ),
  ...inEach(ladders, ['ladders'], ({ of, rungs }, path) =>
    inEach(rungs, [...path, 'rungs'], ({ when }, at) =>
      when !== 'not-stated' && 'condition' in when
        ? inCondition(
            when.condition,
            [...at, 'when', 'condition'],
            of === 'project' || of === 'unit' ? [of] : null,
          )
        : [],
    ),
  ),
  ...inEach(consequences, ['consequences'], ({ upon }, path) =>
    upon !== 'not-stated' && 'condition' in upon
      ? inCondition(upon.condition, [...path, 'upon', 'condition'], null)
      : [],
  ),
];

/** A limit that differs by class or urgency asks something of the case, whatever that is about. */
const inLimits = (mechanism: Mechanism): FactUse[] =>
  limitsIn(mechanism).flatMap(({ rule, path }) => {
    if (typeof rule !== 'object' || !('cases' in rule)) return [];
    return inEach(rule.cases, [...path, 'cases'], ({ when }, at) => inCondition(when, [...at, 'when'], null));
  });
