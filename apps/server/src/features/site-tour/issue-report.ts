import { bulletinDocx, bulletinPdf } from '@guatu/documents';
import type { Stage } from '../../http/handler.ts';
import { type EnteredNumbered, issueNumbered } from '../issued-paper/index.ts';
import type { SlotReference } from './open-tour.ts';
import { reportPaper } from './report.ts';
import { openReport } from './save-report.ts';

/** Sends the report on a tour out under the next issue of the year; from here on nothing of it changes. */
export const issueReport = (
  stage: Stage,
  input: SlotReference & { revision: number },
): Promise<EnteredNumbered> =>
  issueNumbered(stage, {
    kind: 'tour-report',
    async prepare(view, { sequence }) {
      const { tour, as } = await openReport(view, input);
      const model = await reportPaper(view, tour, sequence);
      return {
        model,
        number: model.issue ?? '',
        title: model.title,
        addresseeUnitIds: [],
        copies: [...model.copies],
        signedBy: null,
        as,
        subjectId: `${tour.at.rule}/${tour.at.slotKey}`,
      };
    },
    set: async (model, { fontFolder }) => ({
      docx: await bulletinDocx(model, { fontFolder }),
      pdf: await bulletinPdf(model, { fontFolder }),
    }),
    async enter(act, { id, number }) {
      const { tour, as } = await openReport(act, input, true);
      const { rule, slotKey } = tour.at;
      await act.tx
        .updateTable('site_tour')
        .set({ report_paper_id: id })
        .where('jurisdiction_id', '=', act.server.jurisdiction.id)
        .where('rule', '=', rule)
        .where('slot_key', '=', slotKey)
        .execute();
      act.record({ subject: ['site-tour', `${rule}/${slotKey}`], as, after: { report: id, number } });
    },
  });
