import { type MeetingRule, meetingRuleOf } from '@guatu/engine';
import { render } from '@guatu/messages';
import type { Rulebook } from '../mechanism/index.ts';

/** What a meeting is called: as the document does, else what its kind is called in papers. */
export const labelOf = ({ name, kind }: MeetingRule): string =>
  name ?? render('zh-CN', `meeting.kind.${kind}`);

/** The same by the rule's id; the id itself where the mechanism has no such meeting. */
export function meetingLabel({ mechanism }: Pick<Rulebook, 'mechanism'>, rule: string): string {
  const known = meetingRuleOf(mechanism, rule);
  return known === undefined ? rule : labelOf(known);
}
