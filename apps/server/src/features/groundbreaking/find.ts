import type { groundbreakingPlan } from '@guatu/contract';
import type { PlanState, Readiness, Site } from '@guatu/engine';
import type { z } from 'zod';
import type { Tx } from '../../database/ledger-database.ts';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { SlotReference } from './policy.ts';

export type GroundbreakingPlan = z.infer<typeof groundbreakingPlan>;

/** A plan that somebody has begun. */
export type StoredPlan = NonNullable<Awaited<ReturnType<typeof findPlan>>>;
export type StoredCandidate = Awaited<ReturnType<typeof findCandidates>>[number];

export const nothingPlanned: GroundbreakingPlan = {
  agenda: [],
  route: [],
  tasks: [],
  service: '',
  contingency: '',
};

export async function findPlan(tx: Tx, own: string, { rule, slotKey }: SlotReference) {
  const row = await plans(tx, own)
    .where('rule', '=', rule)
    .where('slot_key', '=', slotKey)
    .executeTakeFirst();
  return row && { ...row, plan: row.plan as unknown as GroundbreakingPlan };
}

/** Every plan that was begun, of any year. */
export async function findPlans(tx: Tx, own: string): Promise<StoredPlan[]> {
  const rows = await plans(tx, own).orderBy('slot_key').execute();
  return rows.map((row) => ({ ...row, plan: row.plan as unknown as GroundbreakingPlan }));
}

const plans = (tx: Tx, own: string) =>
  tx
    .selectFrom('groundbreaking')
    .select((row) => [
      'rule',
      'slot_key as slotKey',
      row.ref('state').$castTo<PlanState>().as('state'),
      'plan',
      'first_submitted_on as firstSubmittedOn',
      'first_submitted_by as firstSubmittedBy',
      'submitted_on as submittedOn',
      'submitted_by as submittedBy',
      'submitted_post_id as submittedPostId',
      'sent_back_because as sentBackBecause',
      'approved_on as approvedOn',
      'approved_by as approvedBy',
      'approved_post_id as approvedPostId',
      'paper_id as paperId',
      'declared_on as declaredOn',
      'declared_by as declaredBy',
      'revision',
      'changed_by as changedBy',
      'changed_at as changedAt',
    ])
    .where('jurisdiction_id', '=', own);

/**
 * The plan of a slot, locked until the command is through; undefined while nobody has begun one (`revision` 0). Refuses
 * with `conflict` (who, when) where it was changed after the person opened it.
 */
export async function lockPlan(
  { tx, server }: Pick<Act, 'tx' | 'server'>,
  at: SlotReference,
  revision: number | null,
): Promise<StoredPlan | undefined> {
  const own = server.jurisdiction.id;
  const row = await plans(tx, own)
    .where('rule', '=', at.rule)
    .where('slot_key', '=', at.slotKey)
    .forUpdate()
    .executeTakeFirst();
  if (revision !== null && (row?.revision ?? 0) !== revision) {
    refuse('conflict', row ? { by: await nameOf(tx, own, row.changedBy), at: row.changedAt } : {});
  }
  return row && { ...row, plan: row.plan as unknown as GroundbreakingPlan };
}

async function nameOf(tx: Tx, own: string, id: string): Promise<string> {
  const { name } = await tx
    .selectFrom('person')
    .select('name')
    .where('jurisdiction_id', '=', own)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return name;
}

/** The candidates of one event, of every one, or a project as a candidate; in the order of each. */
export const findCandidates = (
  tx: Tx,
  own: string,
  of: SlotReference | { projectId: string } | null = null,
) => {
  const all = tx
    .selectFrom('groundbreaking_candidate as candidate')
    .innerJoin('project', (join) =>
      join
        .onRef('project.jurisdiction_id', '=', 'candidate.jurisdiction_id')
        .onRef('project.id', '=', 'candidate.project_id'),
    )
    .select((row) => [
      'candidate.rule',
      'candidate.slot_key as slotKey',
      'candidate.project_id as projectId',
      row.ref('candidate.site').$castTo<Site | null>().as('site'),
      row.ref('candidate.readiness').$castTo<Readiness | null>().as('readiness'),
      'candidate.because',
      'candidate.judged_on as judgedOn',
      'candidate.judged_by as judgedBy',
      'candidate.judged_post_id as judgedPostId',
      'candidate.declared_on as declaredOn',
      'project.name',
      'project.place',
      'project.stage',
      'project.responsible_unit_id as unitId',
    ])
    .where('candidate.jurisdiction_id', '=', own)
    .orderBy('candidate.position');
  if (of === null) return all.execute();
  return 'projectId' in of
    ? all.where('candidate.project_id', '=', of.projectId).execute()
    : all.where('candidate.rule', '=', of.rule).where('candidate.slot_key', '=', of.slotKey).execute();
};
