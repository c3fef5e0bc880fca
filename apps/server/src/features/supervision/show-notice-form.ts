import { render } from '@guatu/messages';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { templateFor } from '../issued-paper/index.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { officeOf } from './office.ts';
import { keepsAs } from './policy.ts';

/** What a notice begins with: who heads the office, and the sentence about reporting back that is usual. */
export async function showNoticeForm(view: View) {
  const rulebook = await rulebookOf(view);
  const as = keepsAs(view, rulebook) ?? refuse('not-yours');
  const { name, head } = officeOf(rulebook, as, view.today.toString());
  const template = await templateFor(view, rulebook, 'supervision-notice');
  return {
    office: name,
    signedBy: template.signer(head),
    copies: template.copies,
    reporting: render('zh-CN', 'supervision.notice.usual'),
  };
}
