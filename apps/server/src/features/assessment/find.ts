import {
  type AssessmentMove,
  assessmentObstacle,
  type AssessmentState,
  type EntryKey,
  type GivenPoints,
} from '@guatu/engine';
import type { Selectable } from 'kysely';
import type { Assessment } from '../../database/schema.generated.ts';
import type { Tx } from '../../database/ledger-database.ts';
import type { Act, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { assessesAs, seesUnits } from './policy.ts';
import type { Rules } from './rules.ts';
import { noWeighing, type ScoredUnit, type Weighed } from './score.ts';

/** An assessment as it is stored. */
export type Row = Omit<Selectable<Assessment>, 'rules' | 'state'> & { rules: Rules; state: AssessmentState };

/** The assessment of a card and period; undefined before it is drawn up. */
export async function findOf(
  { tx, server }: Pick<View, 'tx' | 'server'>,
  card: string,
  period: string,
): Promise<Row | undefined> {
  const row = await tx
    .selectFrom('assessment')
    .selectAll()
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('card', '=', card)
    .where('period', '=', period)
    .executeTakeFirst();
  return row as unknown as Row | undefined;
}

export interface Versioned {
  id: string;
  revision: number;
}

/** An assessment taken up by whoever assesses, with the post and the rulebook. */
export interface TakenUp {
  row: Row;
  rulebook: Rulebook;
  as: string;
}

/**
 * Takes an assessment up to change it: it is locked until the command ends.
 * Refuses with `not-yours` whoever does not assess, `not-found`, `conflict` when it has changed since `revision` was
 * read, and with what stands in the way of the move.
 */
export async function takeUp(
  act: Act,
  { id, revision }: Versioned,
  move: AssessmentMove,
  policy: (rulebook: Rulebook, row: Row) => string | null = (rulebook) => assessesAs(act, rulebook),
): Promise<TakenUp> {
  const rulebook = await rulebookOf(act);
  // Who sees no more than the own unit's card is not told whether there is one that is still being prepared.
  const row = (await lock(act, id)) ?? refuse(seesUnits(act, rulebook) === null ? 'not-found' : 'not-yours');
  const as = policy(rulebook, row) ?? refuse('not-yours');
  if (row.revision !== revision) {
    refuse('conflict', { by: personName(rulebook, row.changed_by), at: row.changed_at });
  }
  await refuseObstacle(act, row, move);
  return { row, rulebook, as };
}

/** The assessment with that id, locked until the command ends. */
export async function lock({ tx, server }: Act, id: string): Promise<Row | undefined> {
  const row = await tx
    .selectFrom('assessment')
    .selectAll()
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row as unknown as Row | undefined;
}

/** Refuses a move with what the engine finds in its way. */
export async function refuseObstacle(
  { tx, server, today }: Pick<View, 'tx' | 'server' | 'today'>,
  row: Row,
  move: AssessmentMove,
): Promise<void> {
  const objections = await objectionsOf(tx, server.jurisdiction.id, row.id);
  const unanswered = objections.filter(({ answered_on: on }) => on === null).length;
  const way = { state: row.state, objectionsUntil: row.objections_until, unanswered };
  const obstacle = assessmentObstacle(way, move, today.toString());
  if (obstacle) refuse(obstacle.code, obstacle.params);
}

export const judgementsOf = (tx: Tx, jurisdictionId: string, id: string) =>
  tx
    .selectFrom('assessment_judgement')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('assessment_id', '=', id)
    .orderBy('id')
    .execute();

export const excusesOf = (tx: Tx, jurisdictionId: string, id: string) =>
  tx
    .selectFrom('assessment_excuse')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('assessment_id', '=', id)
    .orderBy('id')
    .execute();

export const objectionsOf = (tx: Tx, jurisdictionId: string, id: string) =>
  tx
    .selectFrom('assessment_objection')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('assessment_id', '=', id)
    .orderBy('id')
    .execute();

export const correctionsOf = (tx: Tx, jurisdictionId: string, id: string) =>
  tx
    .selectFrom('assessment_correction')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('assessment_id', '=', id)
    .orderBy('id')
    .execute();

/** The final cards of an assessment by their units. */
export async function keptOf(tx: Tx, jurisdictionId: string, id: string): Promise<Map<string, ScoredUnit>> {
  const rows = await tx
    .selectFrom('assessment_score')
    .select(['unit_id', 'kept'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('assessment_id', '=', id)
    .execute();
  return new Map(rows.map(({ unit_id, kept }) => [unit_id, kept as unknown as ScoredUnit]));
}

/** What people added for each unit, as far as it was not taken back. */
export async function weighedIn(
  tx: Tx,
  jurisdictionId: string,
  id: string,
): Promise<(unit: string) => Weighed> {
  const [judgements, excuses] = await Promise.all([
    judgementsOf(tx, jurisdictionId, id),
    excusesOf(tx, jurisdictionId, id),
  ]);
  const given = Map.groupBy(
    judgements.filter(({ withdrawn_on: on }) => on === null),
    ({ unit_id: unit }) => unit,
  );
  const excused = Map.groupBy(
    excuses.filter(({ withdrawn_on: on }) => on === null),
    ({ unit_id: unit }) => unit,
  );
  return (unit) =>
    given.has(unit) || excused.has(unit)
      ? {
          given: (given.get(unit) ?? []).map(({ item, points, given_by: by, given_on: on }): GivenPoints => ({
            item,
            points,
            by,
            on,
          })),
          excused: new Set((excused.get(unit) ?? []).map(({ entry }) => entry as EntryKey)),
        }
      : noWeighing;
}
