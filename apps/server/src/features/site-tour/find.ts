import type { tourPlan } from '@guatu/contract';
import type { RemarkOutcome } from '@guatu/engine';
import type { z } from 'zod';
import type { Tx } from '../../database/ledger-database.ts';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName, type Rulebook } from '../mechanism/index.ts';
import type { SlotReference } from './open-tour.ts';

export type TourPlan = z.infer<typeof tourPlan>;
export type StoredTour = NonNullable<Awaited<ReturnType<typeof findTour>>>;
export type StoredRemark = Awaited<ReturnType<typeof findRemarks>>[number];

/** Where nobody has written anything yet. */
export const blankPlan: Omit<TourPlan, 'stops'> = {
  purpose: '',
  startsAt: '08:30',
  gathersAt: '',
  backMinutes: null,
  closingMinutes: 0,
  wetWeather: '',
  vehicles: [],
  tasks: [],
};

/** The plan of a slot; undefined while nobody has begun it. */
export async function findTour(tx: Tx, own: string, at: SlotReference, lock = false) {
  const found = tours(tx, own).where('rule', '=', at.rule).where('slot_key', '=', at.slotKey);
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst();
  return row && fromRow(row);
}

/**
 * The same, and nobody else changes it until the command ends. Refuses with `conflict` (who, when) where somebody was
 * there since `revision` was seen; 0 is where nothing stood.
 */
export async function lockTour(
  { tx, server }: Act,
  rulebook: Rulebook,
  at: SlotReference,
  revision: number,
): Promise<StoredTour | undefined> {
  const found = await findTour(tx, server.jurisdiction.id, at, true);
  if ((found?.revision ?? 0) !== revision) {
    refuse('conflict', found ? { by: personName(rulebook, found.changedBy), at: found.changedAt } : {});
  }
  return found;
}

const tours = (tx: Tx, own: string) =>
  tx
    .selectFrom('site_tour')
    .select([
      'rule',
      'slot_key as slotKey',
      'purpose',
      'starts_at as startsAt',
      'gathers_at as gathersAt',
      'back_minutes as backMinutes',
      'closing_minutes as closingMinutes',
      'wet_weather as wetWeather',
      'vehicles',
      'tasks',
      'revision',
      'changed_by as changedBy',
      'changed_at as changedAt',
      'plan_paper_id as planPaperId',
      'plan_editions as planEditions',
      'issued_revision as issuedRevision',
      'planned_on as plannedOn',
      'planned_by as plannedBy',
      'report_words as reportWords',
      'report_revision as reportRevision',
      'report_paper_id as reportPaperId',
    ])
    .where('jurisdiction_id', '=', own);

type Row = Awaited<ReturnType<ReturnType<typeof tours>['execute']>>[number];

const fromRow = ({ vehicles, tasks, reportWords, ...row }: Row) => ({
  ...row,
  vehicles: vehicles as TourPlan['vehicles'],
  tasks: tasks as TourPlan['tasks'],
  reportWords: reportWords as Readonly<Record<string, string>>,
});

/** What of a tour is its plan. */
export const planOf = (tour: StoredTour | undefined): Omit<TourPlan, 'stops'> => {
  if (tour === undefined) return blankPlan;
  const { purpose, startsAt, gathersAt, backMinutes, closingMinutes, wetWeather, vehicles, tasks } = tour;
  return { purpose, startsAt, gathersAt, backMinutes, closingMinutes, wetWeather, vehicles, tasks };
};

/** The stops of a slot, in order. */
export const findStops = (tx: Tx, own: string, at: SlotReference): Promise<TourPlan['stops']> =>
  tx
    .selectFrom('site_tour_stop')
    .select([
      'project_id as projectId',
      'stay_minutes as stayMinutes',
      'travel_minutes as travelMinutes',
      'speaker',
      'subject',
    ])
    .where('jurisdiction_id', '=', own)
    .where('rule', '=', at.rule)
    .where('slot_key', '=', at.slotKey)
    .orderBy('position')
    .execute();

const remarks = (tx: Tx, own: string) =>
  tx
    .selectFrom('site_tour_remark as remark')
    .leftJoin('project', (join) =>
      join
        .onRef('project.jurisdiction_id', '=', 'remark.jurisdiction_id')
        .onRef('project.id', '=', 'remark.project_id'),
    )
    .select((row) => [
      'remark.id',
      'remark.rule',
      'remark.slot_key as slotKey',
      'remark.project_id as projectId',
      'project.name as projectName',
      'project.responsible_unit_id as projectUnitId',
      'remark.content',
      'remark.file_ids as fileIds',
      'remark.written_at as writtenAt',
      'remark.written_by as writtenBy',
      'remark.written_post_id as writtenPostId',
      row.ref('remark.outcome').$castTo<RemarkOutcome | null>().as('outcome'),
      'remark.settled_by as settledBy',
      'remark.settled_post_id as settledPostId',
      'remark.settled_on as settledOn',
      'remark.unit_id as unitId',
      'remark.problem_id as problemId',
      'remark.declined_because as declinedBecause',
      'remark.answered_by as answeredBy',
      'remark.answered_post_id as answeredPostId',
      'remark.answered_on as answeredOn',
      'remark.decision_id as decisionId',
      'remark.supervision_item_id as supervisionItemId',
      'remark.revision',
    ])
    .where('remark.jurisdiction_id', '=', own);

/** What was said on a tour, in the order of its writing. */
export const findRemarks = (tx: Tx, own: string, at: SlotReference) =>
  remarks(tx, own)
    .where('remark.rule', '=', at.rule)
    .where('remark.slot_key', '=', at.slotKey)
    .orderBy('remark.written_at')
    .orderBy('remark.id')
    .execute();

/** Remarks that were put to units as problems, and await an answer or had one since a day (ISO). */
export const findPut = (tx: Tx, own: string, since: string) =>
  remarks(tx, own)
    .where('remark.outcome', '=', 'problem')
    .where((row) => row.or([row('remark.answered_on', 'is', null), row('remark.answered_on', '>=', since)]))
    .execute();

/** One of them, locked. Refuses with `not-found`, and with `conflict` what somebody settled or answered meanwhile. */
export async function lockRemark(
  { tx, server }: Act,
  { id, revision }: { id: string; revision: number },
): Promise<StoredRemark> {
  const found =
    (await remarks(tx, server.jurisdiction.id)
      .where('remark.id', '=', id)
      .forUpdate('remark')
      .executeTakeFirst()) ?? refuse('not-found');
  if (found.revision !== revision) refuse('conflict');
  return found;
}
