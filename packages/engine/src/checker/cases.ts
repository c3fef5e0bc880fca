import type { Condition, Mechanism } from '../mechanism/index.ts';
import { limitsIn } from '../use/index.ts';
import { isHeldBy, leaveNothingOut, regionOf } from './region.ts';
import { type Check, open, warning } from './remark.ts';

/** Cases of which the first that holds counts: those that an earlier one always forestalls, and lights with nothing for the rest. */
export const lightCases: Check = ({ mechanism }) =>
  mechanism.lights.flatMap(({ id: rule, dimensions }, index) =>
    dimensions.flatMap((dimension, at) => {
      if (!('cases' in dimension)) return [];
      const { clause, name, cases, otherwise } = dimension;
      const path = ['lights', index, 'dimensions', at];
      const conditions = cases.map(({ when }) => when);
      return [
        ...neverReached(mechanism, conditions).map((place) =>
          warning('case-never-reached', {
            rule,
            clause,
            path: [...path, 'cases', place],
            params: { name, one: place + 1 },
          }),
        ),
        ...(otherwise === undefined && !isExhaustive(mechanism, conditions)
          ? [open('case-without-otherwise', { rule, clause, path: [...path, 'cases'], params: { name } })]
          : []),
      ];
    }),
  );

/** The same for a limit that differs by class or urgency. */
export const limitCases: Check = ({ mechanism }) =>
  limitsIn(mechanism).flatMap(({ rule, path }) => {
    if (typeof rule !== 'object' || !('cases' in rule)) return [];
    const { clause, says: name, ...about } = ruleAt(mechanism, path);
    return neverReached(
      mechanism,
      rule.cases.map(({ when }) => when),
    ).map((place) =>
      warning('case-never-reached', {
        ...about,
        ...(clause && { clause }),
        path: [...path, 'cases', place],
        params: { name: name ?? '', one: place + 1 },
      }),
    );
  });

/** The places of cases that an earlier one always forestalls. */
const neverReached = (mechanism: Mechanism, conditions: readonly Condition[]): number[] =>
  conditions.flatMap((when, place) =>
    isForestalled(mechanism, when, conditions.slice(0, place)) ? place : [],
  );

const ruleAt = (
  mechanism: Mechanism,
  [list, index]: ReadonlyArray<string | number>,
): { rule?: string; clause?: string; says?: string } => {
  const duty = list === 'duties' ? mechanism.duties[Number(index)] : undefined;
  return duty ? { rule: duty.id, clause: duty.clause, says: duty.says } : {};
};

/** Conditions that all have to hold; the first case is asked for all of its own. */
const conjuncts = (condition: Condition): Condition[] =>
  'all' in condition ? condition.all.flatMap(conjuncts) : [condition];

/** Whether an earlier case holds whenever this one does: one alone, or several that share a figure between them. */
const isForestalled = (
  mechanism: Mechanism,
  condition: Condition,
  earlier: readonly Condition[],
): boolean => {
  const own = conjuncts(condition);
  return (
    earlier.some((one) =>
      conjuncts(one).every((asked) => own.some((each) => implies(mechanism, each, asked))),
    ) || own.some((each) => isTakenBy(mechanism, each, earlier))
  );
};

const implies = (mechanism: Mechanism, one: Condition, asked: Condition): boolean => {
  if (JSON.stringify(one) === JSON.stringify(asked)) return true;
  const [region, wider] = [regionOf(mechanism, one), regionOf(mechanism, asked)];
  return region !== null && wider !== null && region.about === wider.about && isHeldBy(region, [wider]);
};

const isTakenBy = (mechanism: Mechanism, one: Condition, earlier: readonly Condition[]): boolean => {
  const region = regionOf(mechanism, one);
  return (
    region !== null &&
    isHeldBy(
      region,
      earlier.flatMap((each) => regionOf(mechanism, each) ?? []),
    )
  );
};

const isExhaustive = (mechanism: Mechanism, conditions: readonly Condition[]): boolean =>
  leaveNothingOut(conditions.flatMap((each) => regionOf(mechanism, each) ?? []));
