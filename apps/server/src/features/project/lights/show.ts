import {
  type Colour,
  coloursOf,
  type FactValue,
  overrideHolds,
  judgedPeriods,
  type LightGround,
  type Mechanism,
  type ProjectLight,
} from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { type Rulebook, ruledOn, rulebookOf } from '../../mechanism/index.ts';
import { reportsAs } from '../policy.ts';
import { readingScope } from '../scope.ts';
import { knownFor, lightsByMonth } from './judged.ts';
import { projectLedgers } from './ledgers.ts';
import { overridesAs } from './override.ts';
import { givenIn, overridesSince } from './overrides.ts';
import { coloursShown } from './short.ts';
import { unitOf } from './unit-of.ts';

/** How far back a project's page looks. */
export const monthsShown = 24;

/** A project's lights in the months that have been judged, with why; the facts that the mechanism asks for beside. */
export async function showLights(view: View, { id }: { id: string }) {
  const { today, tx, server } = view;
  const rulebook = await rulebookOf(view);
  const scope = await readingScope(view);
  const own = server.jurisdiction.id;
  const periods = judgedPeriods(rulebook.eras, rulebook.calendar, today.toString(), monthsShown);
  const seen = sql<boolean>`project.jurisdiction_id = ${own} and project.id = ${id}
    ${scope === null ? sql`` : sql`and project.responsible_unit_id = any(${scope})`}`;
  const [ledger = refuse('not-found')] = await projectLedgers(
    tx,
    own,
    seen,
    knownFor(periods, today.toString()),
  );
  const judgements = await judgementsOf(view, id);
  const overrides = (await overridesSince(tx, own, periods[0]?.knownOn ?? today.toString(), id))(id);
  const colours = coloursShown(rulebook, today.toString());
  const given = givenIn(overrides, periods, today.toString());
  const months = lightsByMonth(rulebook, ledger, periods, given).map(({ month, asOf, knownOn, lights }) => ({
    month,
    asOf,
    knownOn,
    lights: lights.map((light) => ({
      ...presented(ruledOn(rulebook, asOf).mechanism, light),
      judgement:
        judgements.find(
          (one) => one.month === month && one.light === light.light && one.dimension === light.dimension,
        ) ?? null,
    })),
  }));
  return {
    provided: colours.length > 0,
    colours,
    months: months.filter(({ lights }) => lights.length > 0),
    facts: colours.length > 0 ? factsAsked(rulebook, ledger.stated) : [],
    overrides: overrides.map((one) => ({ ...one, holds: overrideHolds(one, today.toString()) })).reverse(),
    may: {
      state: reportsAs(view, rulebook, ledger.unitId) !== null,
      override: rulebook.mechanism.lights.flatMap((rule) =>
        overridesAs(view, rulebook, rule, ledger.unitId) === null
          ? []
          : rule.dimensions.flatMap(({ id: dimension }) =>
              (rule.override?.dimensions ?? [dimension]).includes(dimension)
                ? [
                    {
                      light: rule.id,
                      dimension,
                      colours: rule.override?.shows ? [rule.override.shows] : coloursOf(rule),
                    },
                  ]
                : [],
            ),
      ),
    },
  };
}

/** A light with the names and units of its figures. */
const presented = (mechanism: Mechanism, { missing, grounds, given, ...light }: ProjectLight) => ({
  ...light,
  given: given && { colour: given.colour, reason: given.reason, by: given.by, on: given.on },
  missing: missing.map((id) => ({ id, name: factName(mechanism, id) })),
  grounds: grounds.map((ground) => groundOf(mechanism, ground)),
});

const groundOf = (mechanism: Mechanism, { of, id, value }: LightGround) => {
  if (of === 'measure') {
    const name = mechanism.measures.find((measure) => measure.id === id)?.name ?? null;
    return { of, id, name, unit: unitOf(mechanism, { measure: id }), value };
  }
  const choices = mechanism.facts.find((fact) => fact.id === id)?.choices;
  const chosen = choices?.find((choice) => choice.id === value)?.name ?? value;
  return { of, id, name: factName(mechanism, id), unit: unitOf(mechanism, { fact: id }), value: chosen };
};

const factName = ({ facts }: Mechanism, id: string): string | null =>
  facts.find((fact) => fact.id === id)?.name ?? null;

interface Stated {
  fact: string;
  version: number;
  value: FactValue;
}

/** Facts of projects that the mechanism declares, as they were last stated. */
const factsAsked = ({ mechanism }: Rulebook, stated: readonly Stated[]) =>
  mechanism.facts
    .filter(({ of }) => of === 'project')
    .map(({ id, name, clause, type, choices }) => {
      const last = stated
        .filter(({ fact }) => fact === id)
        .reduce<Stated | null>((one, other) => (one && one.version > other.version ? one : other), null);
      return {
        id,
        name,
        clause,
        type,
        choices: choices ?? [],
        value: last?.value ?? null,
        version: last?.version ?? 0,
      };
    });

async function judgementsOf({ tx, server }: View, id: string) {
  const own = server.jurisdiction.id;
  const rows = await tx
    .selectFrom('project_judgement as judgement')
    .innerJoin('person', (join) =>
      join.onRef('person.id', '=', 'judgement.changed_by').on('person.jurisdiction_id', '=', own),
    )
    .select([
      'month',
      'light',
      'dimension',
      'colour',
      'sentence',
      'revision',
      'person.name as person',
      'changed_at',
    ])
    .where('judgement.jurisdiction_id', '=', own)
    .where('project_id', '=', id)
    .execute();
  return rows.map(({ colour, changed_at, ...row }) => ({
    ...row,
    colour: colour as Colour,
    at: new Date(changed_at).toISOString(),
  }));
}
