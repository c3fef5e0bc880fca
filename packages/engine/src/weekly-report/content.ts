import { sentenceId, type WeeklySection, type WeeklySentence, weeklySections } from './sentence.ts';

/** What people made of a draft. None of it changes when the facts do. */
export type WeeklyContent = {
  edits: readonly WeeklyEdit[];
  own: readonly OwnSentence[];
  /** Ids of sentences in the order that somebody gave them; those that are not in it follow. */
  order: readonly string[];
};

/** A drawn sentence that somebody put in other words, or dropped. */
export type WeeklyEdit = {
  id: string;
  /** As the ledger had it when that was done. */
  over: WeeklySentence;
  /** Null leaves the ledger's words. */
  words: string | null;
  dropped: boolean;
};

/** A sentence that somebody added. */
export type OwnSentence = { id: string; section: WeeklySection; words: string };

/** A sentence of a report as it stands. */
export type WeeklyLine = {
  id: string;
  section: WeeklySection;
  /** As the ledger has it, or had it last; null of an added one. */
  sentence: WeeklySentence | null;
  /** What is said instead of the ledger's words. */
  words: string | null;
  dropped: boolean;
  /** What has become of the facts beneath since somebody edited or dropped it. */
  beneath: 'same' | 'changed' | 'gone';
};

export const nothingEdited: WeeklyContent = { edits: [], own: [], order: [] };

/** The draft of today with everything that people made of it. An edited sentence stays although its fact has gone. */
export const linesOf = (drawn: readonly WeeklySentence[], content: WeeklyContent): WeeklyLine[] => {
  const edits = new Map(content.edits.map((edit) => [edit.id, edit]));
  const ids = new Set(drawn.map(sentenceId));
  const gone = content.edits.filter(({ id, words, dropped }) => !ids.has(id) && words !== null && !dropped);
  const lines: WeeklyLine[] = [
    ...drawn.map((sentence) => lineOf(sentence, edits.get(sentenceId(sentence)))),
    ...gone.map(({ id, over, words }): WeeklyLine => ({
      id,
      section: over.section,
      sentence: over,
      words,
      dropped: false,
      beneath: 'gone',
    })),
    ...content.own.map(({ id, section, words }): WeeklyLine => ({
      id,
      section,
      sentence: null,
      words,
      dropped: false,
      beneath: 'same',
    })),
  ];
  return inOrder(lines, content.order);
};

const lineOf = (sentence: WeeklySentence, edit: WeeklyEdit | undefined): WeeklyLine => ({
  id: sentenceId(sentence),
  section: sentence.section,
  sentence,
  words: edit?.words ?? null,
  dropped: edit?.dropped ?? false,
  beneath: edit !== undefined && !saysTheSame(edit.over, sentence) ? 'changed' : 'same',
});

/** Whether two sentences of one identity say the same. */
const saysTheSame = ({ figures: one }: WeeklySentence, { figures: other }: WeeklySentence): boolean => {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
};

const inOrder = (lines: readonly WeeklyLine[], order: readonly string[]): WeeklyLine[] => {
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ id }: WeeklyLine) => place.get(id) ?? order.length;
  return weeklySections.flatMap((section) =>
    lines.filter((line) => line.section === section).sort((one, other) => placeOf(one) - placeOf(other)),
  );
};
