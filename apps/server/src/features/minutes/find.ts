import type { Minutes } from '@guatu/documents';
import type { MinutesState } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';

/** Minutes as their row says. */
export type StoredMinutes = NonNullable<Awaited<ReturnType<typeof findMinutes>>>;

/** The minutes of a meeting; undefined before it has ended. */
export const findMinutes = (tx: Tx, jurisdictionId: string, meetingId: string) =>
  minutes(tx, jurisdictionId).where('meeting_id', '=', meetingId).executeTakeFirst();

/** The same, locked until the command ends. */
export const lockMinutes = (tx: Tx, jurisdictionId: string, meetingId: string) =>
  minutes(tx, jurisdictionId).where('meeting_id', '=', meetingId).forUpdate().executeTakeFirst();

/** All minutes of the meetings that are held in a year. */
export const findMinutesOf = async (tx: Tx, jurisdictionId: string, meetingIds: readonly string[]) =>
  meetingIds.length === 0 ? [] : minutes(tx, jurisdictionId).where('meeting_id', 'in', meetingIds).execute();

function minutes(tx: Tx, jurisdictionId: string) {
  return tx
    .selectFrom('minutes')
    .select((row) => [
      'id',
      'meeting_id as meetingId',
      row.ref('state').$castTo<MinutesState>().as('state'),
      row.ref('body').$castTo<Minutes>().as('paper'),
      'due_on as dueOn',
      'signed_by as signedBy',
      'signed_at as signedAt',
      'number',
      'issued_on as issuedOn',
      'issued_by as issuedBy',
      'docx_file_id as docxFileId',
      'pdf_file_id as pdfFileId',
      'revision',
      'changed_by as changedBy',
      'changed_at as changedAt',
    ])
    .where('jurisdiction_id', '=', jurisdictionId);
}
