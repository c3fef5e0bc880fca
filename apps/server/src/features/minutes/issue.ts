import { type Correction, type Minutes, minutesDocx, minutesPdf } from '@guatu/documents';
import { dayOf } from '../../clock/clock.ts';
import type { Act, Stage, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type EnteredNumbered, type IssuedWords, issueNumbered, templateFor } from '../issued-paper/index.ts';
import { postWithHolder } from '../mechanism/index.ts';
import { announceCorrected, announceIssued } from './announce.ts';
import { changeMinutes } from './change.ts';
import { changeDecision } from './decision-changes.ts';
import { chargedUnits, readingUnits, registeredAs, subjectOf } from './distribution.ts';
import { findPaper } from './find.ts';
import { considerMinutes, openMinutes } from './open.ts';
import { issuesAs } from './policy.ts';
import { requireFaithful } from './require-faithful.ts';

interface Issue {
  id: string;
  revision: number;
}

/**
 * Issues signed minutes, or what corrects some (二（二）4（2）): the next number of the year, a Word file and a PDF, entered
 * in the register of what went out. Corrections count in the numbers of the minutes.
 */
export async function issue(stage: Stage, input: Issue) {
  const correction = await stage.look(
    async ({ tx, server }) =>
      ((await findPaper(tx, server.jurisdiction.id, input.id)) ?? refuse('not-found')).correctsId !== null,
  );
  // Of the paper that was put together last: where another server takes its number, it is put together anew.
  let place = { year: 0, sequence: 0 };
  return issueNumbered<Minutes | Correction>(stage, {
    kind: correction ? 'minutes-correction' : 'minutes',
    series: 'minutes',
    prepare: (view, next) => {
      place = next;
      return prepare(view, input, next);
    },
    set: async (paper, { fontFolder }) => ({
      docx: await minutesDocx(paper),
      pdf: await minutesPdf(paper, { fontFolder }),
    }),
    enter: (act, issued, { model }) => enter(act, input, { ...issued, ...place }, model),
  });
}

/** The paper as it would be issued now; nothing is set for whom it would be refused. */
async function prepare(
  view: View,
  input: Issue,
  { year, sequence }: { year: number; sequence: number },
): Promise<IssuedWords & { number: string; model: Minutes | Correction }> {
  const open = await considerMinutes(view, input, issuesAs, 'issue');
  await requireFaithful(view, open);
  const { minutes, meeting, rulebook, as } = open;
  const number = (await templateFor(view, rulebook, 'minutes')).number(year, sequence);
  const date = view.today.toString();
  const { paper } = minutes;
  const signedOn = minutes.signedAt === null ? date : dayOf(minutes.signedAt);
  return {
    model: { ...paper, number: { text: number }, date, printedOn: date },
    number,
    title: paper.title.replaceAll('\n', ''),
    addresseeUnitIds: await chargedUnits(view, open),
    readerUnitIds: await readingUnits(view, meeting),
    readerPostIds: meeting.chairPostId === null ? [] : [meeting.chairPostId],
    copies: [...paper.copies],
    signedBy: postWithHolder(rulebook, minutes.signedPostId ?? '', signedOn),
    as,
    subjectId: subjectOf(minutes),
    ...(await registeredAs(view, minutes, rulebook)),
  };
}

/** Looks once more, now that nobody else can write, and enters what goes with the paper. */
async function enter(
  act: Act,
  input: Issue,
  { number, year, sequence, docxFileId, pdfFileId }: EnteredNumbered & { year: number; sequence: number },
  paper: Minutes | Correction,
): Promise<void> {
  const open = await openMinutes(act, input, issuesAs, 'issue');
  await requireFaithful(act, open);
  const { meeting, minutes, as, next } = open;
  const { today, actor } = act;
  for (const change of minutes.changes ?? []) {
    await changeDecision(act, minutes.id, as, change);
    const { decisionId, before, after, reason } = change;
    act.record({
      subject: ['decision', decisionId],
      as,
      before,
      after: { ...after, reason, minutes: minutes.id },
      announce: announceCorrected(act, minutes, number, change),
    });
  }
  await changeMinutes(act, minutes, {
    state: next,
    body: JSON.stringify(paper),
    number_year: year,
    number_sequence: sequence,
    number,
    issued_on: today.toString(),
    issued_by: actor.personId,
    docx_file_id: docxFileId,
    pdf_file_id: pdfFileId,
  });
  act.record({
    subject: ['minutes', minutes.id],
    as,
    before: { state: minutes.state },
    after: { state: next, number, docx: docxFileId, pdf: pdfFileId },
    ...(!('corrects' in paper) && {
      announce: await announceIssued(act, meeting.id, minutes.id, number, paper),
    }),
  });
}
