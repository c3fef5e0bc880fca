import { composeMinutes, type Correction, type Minutes, type Run } from '@guatu/documents';
import { copiesText } from './wordable.ts';

/** The words of a paper, from where the PDF and the Word file have them too: the screen shows what will be printed. */
export function sheetOf(paper: Minutes | Correction) {
  const { masthead, number, title, body, attendance, endMatter } = composeMinutes(paper);
  return {
    masthead: masthead.text,
    number: number.text,
    title: paper.title,
    titleLines: title.map(({ text }) => text),
    body: body.map(({ kind, runs }) => ({ kind, runs: runs.map(shown) })),
    attendance: attendance.map(({ label, names }) => ({ label: label.text, names: shown(names) })),
    copies: copiesText(paper.copies),
    printedBy: endMatter.printedBy.text,
    printedOn: endMatter.printedOn.text,
  };
}

const shown = ({ text, wordable }: Run) => ({
  text,
  place: wordable?.place ?? null,
  drafted: wordable === undefined || wordable.drafted === text ? null : wordable.drafted,
  free: wordable?.free ?? false,
});
