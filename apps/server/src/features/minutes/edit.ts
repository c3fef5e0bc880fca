import type { Act } from '../../http/handler.ts';
import { changeMinutes } from './change.ts';
import { issuing, openMinutes } from './open.ts';

/** Changes how the minutes are introduced and who gets them. What was decided comes from the record, and stays. */
export async function editMinutes(
  act: Act,
  input: { meetingId: string; revision: number; title: string; heard: string[]; copies: string[] },
) {
  const { minutes, as } = await openMinutes(act, input, issuing, 'edit');
  const { title, heard, copies } = input;
  const paper = { ...minutes.paper, title, copies, meeting: { ...minutes.paper.meeting, heard } };
  const revision = await changeMinutes(act, minutes, { body: JSON.stringify(paper) });
  act.record({
    subject: ['minutes', minutes.id],
    as,
    before: {
      title: minutes.paper.title,
      heard: minutes.paper.meeting.heard,
      copies: minutes.paper.copies,
    },
    after: { title, heard, copies },
  });
  return { id: minutes.id, revision };
}
