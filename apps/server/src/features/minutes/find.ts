import type { Correction, Minutes } from '@guatu/documents';
import type { MinutesState } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { DecisionChange } from './decision-words.ts';

/** Minutes, or a paper that corrects some, as their row says. */
export type StoredMinutes = NonNullable<Awaited<ReturnType<typeof findPaper>>>;

/** The paper of that id; undefined when there is none. */
export const findPaper = (tx: Tx, jurisdictionId: string, id: string) =>
  papers(tx, jurisdictionId).where('id', '=', id).executeTakeFirst();

/** The same, locked until the command ends. */
export const lockPaper = (tx: Tx, jurisdictionId: string, id: string) =>
  papers(tx, jurisdictionId).where('id', '=', id).forUpdate().executeTakeFirst();

/** The minutes of a meeting, locked until the command ends; undefined before it has ended. */
export const lockMinutes = (tx: Tx, jurisdictionId: string, meetingId: string) =>
  papers(tx, jurisdictionId)
    .where('meeting_id', '=', meetingId)
    .where('corrects_id', 'is', null)
    .forUpdate()
    .executeTakeFirst();

/** The minutes of meetings, without what corrects them. */
export const findMinutesOf = async (tx: Tx, jurisdictionId: string, meetingIds: readonly string[]) =>
  meetingIds.length === 0
    ? []
    : papers(tx, jurisdictionId)
        .where('meeting_id', 'in', meetingIds)
        .where('corrects_id', 'is', null)
        .execute();

/** The minutes of a meeting and then what corrects them, in the order in which it was begun. */
export const findPapersOf = (tx: Tx, jurisdictionId: string, meetingId: string) =>
  papers(tx, jurisdictionId)
    .where('meeting_id', '=', meetingId)
    .orderBy('corrects_id', (order) => order.desc().nullsFirst())
    .orderBy('id')
    .execute();

function papers(tx: Tx, jurisdictionId: string) {
  return tx
    .selectFrom('minutes')
    .select((row) => [
      'id',
      'meeting_id as meetingId',
      'corrects_id as correctsId',
      row.ref('state').$castTo<MinutesState>().as('state'),
      row.ref('body').$castTo<Minutes | Correction>().as('paper'),
      row.ref('changes').$castTo<DecisionChange[] | null>().as('changes'),
      'due_on as dueOn',
      'signed_by as signedBy',
      'signed_post_id as signedPostId',
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
