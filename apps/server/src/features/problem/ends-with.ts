import type { View } from '../../http/handler.ts';
import { othersOpen } from './decisions.ts';
import { findProblem } from './find.ts';
import { mayVerify } from './may-verify.ts';
import { problemRulebook } from './rulebook.ts';

/** Whether a problem is verified and closed along with a decision about it, when the person asking closes that. */
export async function endsWith(view: View, problemId: string, decisionId: string): Promise<boolean> {
  const { tx, server } = view;
  const jurisdictionId = server.jurisdiction.id;
  const problem = await findProblem(tx, jurisdictionId, problemId, undefined, false);
  if (problem?.state !== 'decided') return false;
  if (await othersOpen(tx, jurisdictionId, problemId, decisionId)) return false;
  return mayVerify(tx, jurisdictionId, view, await problemRulebook(view), problem);
}
