import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { changeDraft } from './change.ts';
import { redrawn } from './content.ts';
import { draw } from './draw.ts';
import { openDraft } from './find.ts';

/** Draws the figures of a draft up anew as of today, perhaps from another day (ISO) on; what was edited stays. */
export async function redraw(act: Act, input: { id: string; revision: number; coversFrom: string }) {
  const { draft, rulebook, as } = await openDraft(act, input);
  const asOf = act.today.toString();
  if (input.coversFrom > asOf) refuse('report-ahead', { today: asOf });
  const { passages, rows } = await draw(act, rulebook, draft.kind, input.coversFrom);
  const content = { ...draft.content, passages: redrawn(draft.content.passages, passages), rows };
  const change = { content, asOf, coversFrom: input.coversFrom };
  return { id: draft.id, revision: await changeDraft(act, draft, as, change) };
}
