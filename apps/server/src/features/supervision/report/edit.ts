import type { Act } from '../../../http/handler.ts';
import { changeDraft } from './change.ts';
import { reworded } from './content.ts';
import { openDraft } from './find.ts';

export interface Edit {
  id: string;
  revision: number;
  title: string;
  addressee: string | null;
  copies: string[];
  signedBy: string;
  /** By passage; null lets the ledger speak. */
  passages: { id: string; words: string | null }[];
}

/** The office words a draft. */
export async function editDraft(act: Act, edit: Edit) {
  const { draft, as } = await openDraft(act, edit);
  const { title, addressee, copies, signedBy } = edit;
  const passages = draft.content.passages.map((passage) => {
    const said = edit.passages.find(({ id }) => id === passage.id);
    return said ? reworded(passage, said.words) : passage;
  });
  const content = { ...draft.content, title, addressee, copies, signedBy, passages };
  return { id: draft.id, revision: await changeDraft(act, draft, as, { content }) };
}
