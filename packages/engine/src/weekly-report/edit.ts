import type { OwnSentence, WeeklyContent, WeeklyEdit } from './content.ts';
import { sentenceId, type WeeklySection, type WeeklySentence } from './sentence.ts';

/** A whole report as somebody leaves it. */
export type WeeklyWording = {
  edits: readonly {
    id: string;
    section: WeeklySection;
    words: string | null;
    dropped: boolean;
    /** Whether what the facts say by now was seen, and the words stand all the same. */
    seen: boolean;
  }[];
  own: readonly OwnSentence[];
  order: readonly string[];
};

/**
 * What is kept of a wording. An edit that is as it was stays over the facts it was made over, so that a change beneath
 * it goes on showing until it was seen. Words for a sentence whose fact went while they were typed become an added one.
 */
export const reworded = (
  before: WeeklyContent,
  drawn: readonly WeeklySentence[],
  wording: WeeklyWording,
): WeeklyContent => {
  const known = new Map(before.edits.map((edit) => [edit.id, edit]));
  const now = new Map(drawn.map((sentence) => [sentenceId(sentence), sentence]));
  const edits: WeeklyEdit[] = [];
  const stranded: OwnSentence[] = [];
  for (const { id, section, words, dropped, seen } of wording.edits) {
    if (words === null && !dropped) continue;
    const was = known.get(id);
    const asItWas = was !== undefined && was.words === words && was.dropped === dropped && !seen;
    const over = asItWas ? was.over : (now.get(id) ?? was?.over);
    if (over !== undefined) edits.push({ id, over, words, dropped });
    else if (words !== null && !dropped)
      stranded.push({ id: freeId(id, [...wording.own, ...stranded]), section, words });
  }
  return { edits, own: [...wording.own, ...stranded], order: wording.order };
};

/** An id that is no drawn sentence's, should its fact come back, and no other added one's. */
const freeId = (id: string, taken: readonly OwnSentence[]): string => {
  const own = `own:${id}`;
  return taken.some((one) => one.id === own) ? freeId(own, taken) : own;
};

/** Whether anybody has put anything in words of one's own. */
export const isWorded = ({ edits, own }: WeeklyContent): boolean =>
  own.length > 0 || edits.some(({ words }) => words !== null);
