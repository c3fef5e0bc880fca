import { composeMinutes, type Minutes } from '@guatu/documents';
import { advanceMinutes, type MinutesMove } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { personName, type Rulebook } from '../mechanism/index.ts';
import type { MeetingScope, StoredMeeting } from '../meeting/index.ts';
import { minutesInBrief } from './brief.ts';
import type { StoredMinutes } from './find.ts';
import { issuesAs, signsAs } from './policy.ts';

/**
 * The minutes as the person asking may see them: a draft is for those who see the whole county, what was issued also for
 * the units it charges with something.
 */
export function presentMinutes(
  view: View,
  rulebook: Rulebook,
  meeting: StoredMeeting,
  minutes: StoredMinutes,
  { units }: MeetingScope,
  concerned: boolean,
) {
  const brief = minutesInBrief(minutes, view.today.toString());
  if (!brief || (units !== null && !(minutes.state === 'issued' && concerned))) return null;
  const { revision, paper, signedBy, signedAt, docxFileId, pdfFileId } = minutes;
  const issues = issuesAs(view, rulebook, meeting) !== null;
  const open = (move: MinutesMove) => 'next' in advanceMinutes(minutes.state, move);
  return {
    ...brief,
    revision,
    wording: { title: paper.title, heard: [...paper.meeting.heard], copies: [...paper.copies] },
    sheet: sheetOf(paper),
    signedBy: signedBy === null ? null : personName(rulebook, signedBy),
    signedAt,
    docxFileId,
    pdfFileId,
    may: {
      edit: issues && open('edit'),
      signOff: signsAs(view, meeting.chairPostId) !== null && open('sign-off'),
      issue: issues && open('issue'),
    },
  };
}

/** The words of the paper, from where the PDF and the Word file have them too: the screen shows what will be printed. */
function sheetOf(paper: Minutes) {
  const { masthead, number, title, body, attendance, endMatter } = composeMinutes(paper);
  return {
    masthead: masthead.text,
    number: number.text,
    title: title.map(({ text }) => text),
    body: body.map(({ kind, runs }) => ({ kind, text: runs.map(({ text }) => text).join('') })),
    attendance: attendance.map(({ label, names }) => ({ label: label.text, names: names.text })),
    copies: endMatter.copies?.text ?? null,
    printedBy: endMatter.printedBy.text,
    printedOn: endMatter.printedOn.text,
  };
}
