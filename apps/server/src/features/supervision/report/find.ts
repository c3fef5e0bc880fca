import type { Act, View } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { personName, type Rulebook, rulebookOf } from '../../mechanism/index.ts';
import type { DraftContent } from './content.ts';
import { type ReportKind, reportKinds, writesAs } from './policy.ts';

/** A draft as its row says. */
export type StoredDraft = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

const drafts = ({ tx, server }: Pick<View, 'tx' | 'server'>) =>
  tx
    .selectFrom('supervision_draft')
    .select((row) => [
      'id',
      row.ref('kind').$castTo<ReportKind>().as('kind'),
      'covers_from as coversFrom',
      'as_of as asOf',
      row.ref('content').$castTo<DraftContent>().as('content'),
      'paper_id as paperId',
      'drawn_up_on as drawnUpOn',
      'revision',
      'changed_by as changedBy',
      'changed_at as changedAt',
    ])
    .where('jurisdiction_id', '=', server.jurisdiction.id);

const findDraft = (view: Pick<View, 'tx' | 'server'>, id: string, lock: boolean) => {
  const found = drafts(view).where('id', '=', id);
  return (lock ? found.forUpdate() : found).executeTakeFirst();
};

/** The kinds of report that somebody writes, and so sees drafts of. */
export const kindsOf = (view: Pick<View, 'actor' | 'today'>, rulebook: Rulebook): ReportKind[] =>
  reportKinds.filter((kind) => writesAs(view, rulebook, kind) !== null);

/** The drafts of some kinds, the newest first. */
export const findDrafts = async (view: View, kinds: readonly ReportKind[]) =>
  kinds.length === 0
    ? []
    : drafts(view).where('kind', 'in', kinds).orderBy('drawn_up_on', 'desc').orderBy('id', 'desc').execute();

/** A draft in the eyes of somebody who writes its kind. Refuses with `not-found` anybody else. */
export async function seenDraft(view: View, id: string, lock = false) {
  const rulebook = await rulebookOf(view);
  const draft = (await findDraft(view, id, lock)) ?? refuse('not-found');
  const as = writesAs(view, rulebook, draft.kind) ?? refuse('not-found');
  return { rulebook, draft, as };
}

/** The same to change it. Refuses with `report-issued` once it has gone out, and `conflict` when it changed meanwhile. */
export async function openDraft(
  act: Act | View,
  { id, revision }: { id: string; revision: number },
  lock = true,
) {
  const seen = await seenDraft(act, id, lock);
  const { draft, rulebook } = seen;
  if (draft.paperId !== null) refuse('report-issued');
  if (draft.revision !== revision) {
    refuse('conflict', { by: personName(rulebook, draft.changedBy), at: draft.changedAt });
  }
  return seen;
}
