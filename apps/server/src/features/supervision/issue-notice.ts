import { noticeDocx, noticePdf } from '@guatu/documents';
import type { Stage } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type EnteredNumbered, issueNumbered } from '../issued-paper/index.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { drawNotice, type NoticeWords } from './notice.ts';
import { keepsAs } from './policy.ts';

/** The supervision office puts one or several items to their units in writing, under the next number of the year. */
export const issueNotice = (stage: Stage, words: NoticeWords): Promise<EnteredNumbered> =>
  issueNumbered(stage, {
    kind: 'supervision-notice',
    async prepare(view, { sequence }) {
      const { notice, as, addresseeUnitIds } = await drawNotice(view, words, sequence);
      const number = notice.number ?? '';
      const [first] = notice.items;
      const title = notice.items.length === 1 && first ? first.matter : `${notice.items.length}项督办事项`;
      const { signedBy, copies } = words;
      return { model: notice, number, title: `督办通知单 ${title}`, addresseeUnitIds, copies, signedBy, as };
    },
    set: async (notice, { fontFolder }) => ({
      docx: await noticeDocx(notice, { fontFolder }),
      pdf: await noticePdf(notice, { fontFolder }),
    }),
    async enter(act, { id }) {
      const jurisdictionId = act.server.jurisdiction.id;
      if (keepsAs(act, await rulebookOf(act)) === null) refuse('not-yours');
      for (const [index, itemId] of [...new Set(words.itemIds)].entries()) {
        await act.tx
          .insertInto('supervision_notice_item')
          .values({ jurisdiction_id: jurisdictionId, paper_id: id, position: index + 1, item_id: itemId })
          .execute();
      }
    },
  });
