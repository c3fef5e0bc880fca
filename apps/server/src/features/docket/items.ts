import { missingInItem, type ProblemKind, type ProblemState, problemRuleOf } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { type Rulebook, unitName } from '../mechanism/index.ts';
import { changesOf } from './changes.ts';
import type { SlotReference } from './slot.ts';

/** The items of a docket in their order, as far as `condition` on their problems shows them. */
export async function itemsOf(
  { tx, server }: Pick<View, 'tx' | 'server'>,
  rulebook: Rulebook,
  { rule, slotKey }: SlotReference,
  condition: RawBuilder<boolean> = sql<boolean>`true`,
) {
  const rows = await tx
    .selectFrom('docket_item as item')
    .innerJoin('problem', (join) =>
      join
        .onRef('problem.jurisdiction_id', '=', 'item.jurisdiction_id')
        .onRef('problem.id', '=', 'item.problem_id'),
    )
    .innerJoin('project', (join) =>
      join
        .onRef('project.jurisdiction_id', '=', 'problem.jurisdiction_id')
        .onRef('project.id', '=', 'problem.project_id'),
    )
    .select([
      'item.id',
      'item.revision',
      'item.position',
      'item.responsible_unit_id as unitId',
      'item.requirement',
      'item.limit_on as limitOn',
      'item.late_reason as lateReason',
      'problem.id as problemId',
      'problem.title',
      'problem.kind',
      'problem.proposal',
      'problem.state',
      'problem.decision_asked as decisionAsked',
      'problem.responsible_unit_id as ownerId',
      'project.name as projectName',
    ])
    .where('item.jurisdiction_id', '=', server.jurisdiction.id)
    .where('item.rule', '=', rule)
    .where('item.slot_key', '=', slotKey)
    .where(condition)
    .orderBy('item.position')
    .execute();
  const changes = await changesOf(
    { tx, server },
    rulebook,
    rows.map(({ id }) => id),
  );
  return rows.map(
    ({ unitId, problemId, title, kind, proposal, state, decisionAsked, ownerId, projectName, ...item }) => ({
      ...item,
      problem: {
        id: problemId,
        title,
        kind: kind as ProblemKind,
        projectName,
        unitName: unitName(rulebook, ownerId),
        proposal,
        state: state as ProblemState,
        decisionAsked,
      },
      responsibleUnit: unitId === null ? null : { id: unitId, name: unitName(rulebook, unitId) },
      changes: changes.get(item.id) ?? [],
      missing: missingInItem(problemRuleOf(rulebook.mechanism), {
        responsibleUnit: unitId,
        requirement: item.requirement,
        limitOn: item.limitOn,
      }),
    }),
  );
}

export type DocketItemRow = Awaited<ReturnType<typeof itemsOf>>[number];
