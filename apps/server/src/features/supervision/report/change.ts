import type { Act } from '../../../http/handler.ts';
import type { DraftContent } from './content.ts';
import type { StoredDraft } from './find.ts';

/** What is written of a draft: its words, of which days it tells, the paper that it became. */
export interface DraftChange {
  content?: DraftContent;
  coversFrom?: string;
  asOf?: string;
  paperId?: string;
}

/** Writes a changed draft and returns its revision. */
export async function changeDraft(
  act: Act,
  draft: StoredDraft,
  as: string,
  change: DraftChange,
): Promise<number> {
  const { content, coversFrom = draft.coversFrom, asOf = draft.asOf, paperId = null } = change;
  const revision = draft.revision + 1;
  await act.tx
    .updateTable('supervision_draft')
    .set({
      ...(content && { content: JSON.stringify(content) }),
      covers_from: coversFrom,
      as_of: asOf,
      paper_id: paperId,
      revision,
      changed_by: act.actor.personId,
      changed_at: act.now.toString(),
    })
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('id', '=', draft.id)
    .execute();
  act.record({
    subject: ['supervision-draft', draft.id],
    as,
    ...(content && { before: draft.content }),
    after: { ...change },
  });
  return revision;
}
