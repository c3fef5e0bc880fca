import type { Minutes } from '@guatu/documents';
import type { Act, Stage, View } from '../../http/handler.ts';
import { inTurn } from '../../ledger/in-turn.ts';
import { nextNumber, takeNumber } from '../../ledger/number-register.ts';
import { Refusal, refuse } from '../../refusal/refusal.ts';
import { enterPaper } from '../files/index.ts';
import { announceIssued } from './announce-issued.ts';
import { changeMinutes } from './change.ts';
import { considerMinutes, issuing, openMinutes } from './open.ts';
import { numberText, numberWord } from './paper-phrases.ts';
import { type PrintedMinutes, printMinutes } from './print.ts';

interface Issue {
  meetingId: string;
  revision: number;
}

/** A number as the paper bears it, before anybody has taken it. */
interface Numbered {
  year: number;
  sequence: number;
  text: string;
  paper: Minutes;
}

const kind = 'minutes';

/**
 * Issues signed minutes (二（二）4（2）): a number, a Word file and a PDF, known by their content for ever.
 *
 * The number stands in the paper, and setting a paper is no work for a transaction. So the next number is looked up, the
 * paper is set with it, and the transaction that issues takes it: had another server taken it meanwhile, all is done
 * again with the next. In this process one paper is set at a time, so that this hardly ever happens.
 */
export const issue = (stage: Stage, input: Issue) =>
  inTurn(`${stage.server.jurisdiction.id}/${kind}`, async () => {
    for (;;) {
      const numbered = await stage.look((view) => prepare(view, input));
      const printed = await printMinutes(stage.server, numbered.paper);
      try {
        return await stage.write((act) => enter(act, input, numbered, printed));
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'number-taken') throw error;
      }
    }
  });

/** The paper as it would be issued now; nothing is set for whom it would be refused. */
async function prepare(view: View, input: Issue): Promise<Numbered> {
  const { tx, server, today } = view;
  const { minutes, rulebook } = await considerMinutes(view, input, issuing, 'issue');
  const { mechanism } = rulebook;
  const sequence = await nextNumber(tx, server.jurisdiction.id, kind, today.year);
  const word = numberWord(mechanism.issued.number, mechanism.jurisdiction.name);
  const text = numberText(word, today.year, sequence);
  const date = today.toString();
  return {
    year: today.year,
    sequence,
    text,
    paper: { ...minutes.paper, number: { text }, date, printedOn: date },
  };
}

async function enter(act: Act, input: Issue, numbered: Numbered, { docx, pdf }: PrintedMinutes) {
  const { tx, server, actor, now, today } = act;
  const jurisdictionId = server.jurisdiction.id;
  const { meeting, minutes, as, next } = await openMinutes(act, input, issuing, 'issue');
  const sequence = await takeNumber(tx, jurisdictionId, kind, numbered.year);
  if (sequence !== numbered.sequence) refuse('number-taken');
  await enterPaper(tx, jurisdictionId, docx, actor.personId, now.toString());
  await enterPaper(tx, jurisdictionId, pdf, actor.personId, now.toString());
  const revision = await changeMinutes(act, minutes, {
    state: next,
    body: JSON.stringify(numbered.paper),
    number_year: numbered.year,
    number_sequence: sequence,
    number: numbered.text,
    issued_on: today.toString(),
    issued_by: actor.personId,
    docx_file_id: docx.id,
    pdf_file_id: pdf.id,
  });
  act.record({
    subject: ['minutes', minutes.id],
    as,
    before: { state: minutes.state },
    after: { state: next, number: numbered.text, docx: docx.id, pdf: pdf.id },
    announce: await announceIssued(act, meeting.id, minutes.id, numbered.text),
  });
  return { id: minutes.id, revision, number: numbered.text, docxFileId: docx.id, pdfFileId: pdf.id };
}
