import type { StartFinding, StartRecord } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { SlotReference } from './policy.ts';

/** One check of one project as it stands. */
export type StoredRecord = Awaited<ReturnType<typeof findRecords>>[number];

/** Every check on record, of one event or of all. */
export const findRecords = (tx: Tx, own: string, at?: SlotReference) => {
  const all = tx
    .selectFrom('groundbreaking_check')
    .select((row) => [
      'rule',
      'slot_key as slotKey',
      'project_id as projectId',
      'duty',
      'started_on as startedOn',
      'reason',
      'statistics_on as statisticsOn',
      'completed',
      'file_ids as fileIds',
      'answered_on as answeredOn',
      'answered_by as answeredBy',
      'answered_post_id as answeredPostId',
      row.ref('finding').$castTo<StartFinding | null>().as('finding'),
      'note',
      'found_on as foundOn',
      'found_by as foundBy',
      'found_post_id as foundPostId',
      'revision',
    ])
    .where('jurisdiction_id', '=', own);
  return (at ? all.where('rule', '=', at.rule).where('slot_key', '=', at.slotKey) : all).execute();
};

/** As much of it as the rules of a start look at. */
export const asStartRecord = ({
  duty,
  startedOn,
  answeredOn,
  finding,
  foundOn,
}: StoredRecord): StartRecord => ({
  duty,
  answer: answeredOn === null ? null : { startedOn, on: answeredOn },
  finding: finding === null || foundOn === null ? null : { is: finding, on: foundOn },
});
