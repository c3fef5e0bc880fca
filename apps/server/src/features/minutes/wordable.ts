import { composeMinutes, type Correction, type Minutes, type Run } from '@guatu/documents';

type Paper = Minutes | Correction;

/** Every passage of a paper that can be put in other words, by its place. */
const wordableRuns = (paper: Paper): Run[] => {
  const { body, attendance } = composeMinutes(paper);
  return [...body.flatMap(({ runs }) => runs), ...attendance.map(({ names }) => names)];
};

/** What a place says now; undefined where nothing can be worded. */
export function textAt(paper: Paper, place: string): string | undefined {
  if (place === 'title') return paper.title;
  if (place === 'copies') return copiesText(paper.copies);
  return wordableRuns(paper).find(({ wordable }) => wordable?.place === place)?.text;
}

/** Whether a text can stand at a place: only what is free may be left out or run over several paragraphs. */
export function fits(paper: Paper, place: string, text: string): boolean {
  if (place === 'copies') return true;
  if (place === 'title') return text !== '';
  const free = wordableRuns(paper).find(({ wordable }) => wordable?.place === place)?.wordable?.free;
  return free === true || (text !== '' && !text.includes('\n'));
}

/** The paper with other words at a place; what says again what was drafted is as it was. */
export function worded(paper: Paper, place: string, text: string): Paper {
  if (place === 'title') return { ...paper, title: text };
  if (place === 'copies') return { ...paper, copies: namesIn(text) };
  const drafted = wordableRuns(paper).find(({ wordable }) => wordable?.place === place)?.wordable?.drafted;
  const { [place]: _before, ...others } = paper.wording ?? {};
  const said = paragraphsOf(text);
  return { ...paper, wording: drafted === said ? others : { ...others, [place]: said } };
}

/** Each further paragraph begins two characters in, on the sheet as in print; empty ones are none. */
const paragraphsOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\u3000\u3000');

/** As they are printed, without the full stop. */
export const copiesText = (copies: readonly string[]): string => copies.join('，');

const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[，,、；;。\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];
