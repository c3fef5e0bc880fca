import { bulletinDocx, bulletinPdf } from '@guatu/documents';
import type { Stage } from '../../../http/handler.ts';
import { type EnteredNumbered, issueNumbered } from '../../issued-paper/index.ts';
import { changeDraft } from './change.ts';
import { openDraft } from './find.ts';
import { paperOf } from './paper.ts';

/** Issues a report under the next number of its kind and year; from here on nothing of it changes. */
export async function issueReport(
  stage: Stage,
  input: { id: string; revision: number },
): Promise<EnteredNumbered> {
  const { kind } = await stage.look(async (view) => (await openDraft(view, input, false)).draft);
  return issueNumbered(stage, {
    kind,
    async prepare(view, { sequence }) {
      const { draft, rulebook, as } = await openDraft(view, input, false);
      const { title, copies, signedBy } = draft.content;
      const model = await paperOf(view, rulebook, draft, as, sequence);
      const number = model.issue ?? '';
      return { model, number, title, addresseeUnitIds: [], copies, signedBy, as };
    },
    set: async (model, { fontFolder }) => ({
      docx: await bulletinDocx(model, { fontFolder }),
      pdf: await bulletinPdf(model, { fontFolder }),
    }),
    async enter(act, { id: paperId }) {
      const { draft, as } = await openDraft(act, input);
      await changeDraft(act, draft, as, { paperId });
    },
  });
}
