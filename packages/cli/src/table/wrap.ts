import { widthOf } from './width.ts';

/** A word of letters or a single character, with the brackets that may not end a line and the punctuation that may not begin one. */
const unit = /[（《“‘]*(?:[!-~]+|.)[、，。；：！？）》”’]*/gsu;

/** The text in lines of so many columns of a terminal, broken between Chinese characters and between words; never inside one. */
export const wrap = (text: string, width: number): string[] => {
  const lines = [''];
  for (const [next] of text.matchAll(unit)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOf(line + next.trimEnd()) > width) lines.push(next.trimStart());
    else lines[lines.length - 1] = line + next;
  }
  return lines.map((line) => line.trimEnd());
};
