import type { Report, ReportLine, ReportRef, Section } from './weekly-queries.ts';

/** What somebody did to a report and has not saved. Lines are known by id, so that it stands over any later reading. */
export type Typed = {
  /** By line, what differs from what is stored. */
  readonly changes: Readonly<Record<string, LineChange>>;
  readonly added: readonly { readonly id: string; readonly section: Section }[];
  /** Ids in the order that was given them here; null leaves the stored one. */
  readonly order: readonly string[] | null;
};

export type LineChange = {
  /** Null takes the ledger's words. */
  readonly words?: string | null;
  readonly dropped?: boolean;
  readonly seen?: boolean;
};

/** A line as it stands with what was typed. */
export type Line = ReportLine & { readonly seen: boolean };

export const nothingTyped: Typed = { changes: {}, added: [], order: null };

export const isTyped = ({ changes, added, order }: Typed): boolean =>
  Object.keys(changes).length > 0 || added.length > 0 || order !== null;

export const changed = (typed: Typed, id: string, change: LineChange): Typed => ({
  ...typed,
  changes: { ...typed.changes, [id]: { ...typed.changes[id], ...change } },
});

/** The report with what was typed; an added sentence that was removed is gone. */
export const linesWith = ({ lines }: Pick<Report, 'lines'>, { changes, added, order }: Typed): Line[] => {
  const stored = lines.map((line): Line => ({ ...line, seen: false, ...changes[line.id] }));
  const own = added.map(({ id, section }): Line => ({
    id,
    section,
    sentence: null,
    words: '',
    dropped: false,
    beneath: 'same',
    seen: false,
    ...changes[id],
  }));
  const all = [...stored, ...own].filter(({ sentence, dropped }) => sentence !== null || !dropped);
  if (order === null) return all;
  const placeOf = ({ id }: Line) => {
    const place = order.indexOf(id);
    return place < 0 ? order.length : place;
  };
  return [...all].sort((one, other) => placeOf(one) - placeOf(other));
};

/** A line put before or after its neighbour of the same section; dropped ones are passed over. */
export const moved = (typed: Typed, lines: readonly Line[], id: string, steps: 1 | -1): Typed => {
  const line = lines.find((one) => one.id === id);
  const peers = lines.filter(({ section, dropped }) => section === line?.section && !dropped);
  const neighbour = peers[peers.findIndex((one) => one.id === id) + steps];
  if (neighbour === undefined) return typed;
  const swap: Record<string, string> = { [id]: neighbour.id, [neighbour.id]: id };
  return { ...typed, order: lines.map((one) => swap[one.id] ?? one.id) };
};

/** Where what was typed is not what is stored by now. */
export const differencesOf = (
  report: Pick<Report, 'lines'>,
  typed: Typed,
  ledgerWords: (line: Line) => string,
): { section: Section; theirs: string; mine: string }[] => {
  const theirs = new Map(linesWith(report, nothingTyped).map((line) => [line.id, line]));
  const said = (line: Line | undefined) => {
    if (line === undefined || line.dropped) return '';
    const words = line.words?.trim() ?? '';
    return words === '' ? ledgerWords(line) : words;
  };
  return linesWith(report, typed).flatMap((line) => {
    const [stored, mine] = [said(theirs.get(line.id)), said(line)];
    return stored === mine ? [] : { section: line.section, theirs: stored, mine };
  });
};

/** What is sent: words that say what the ledger says are left to the ledger, and an empty added sentence to nobody. */
export const toSend = (
  ref: ReportRef,
  revision: number,
  lines: readonly Line[],
  ledgerWords: (line: Line) => string,
) => ({
  ...ref,
  revision,
  edits: lines.flatMap((line) => {
    const { id, section, sentence, dropped, seen } = line;
    if (sentence === null) return [];
    const said = line.words?.trim() ?? '';
    const words = said === '' || said === ledgerWords(line) ? null : said;
    return words === null && !dropped ? [] : [{ id, section, words, dropped, seen }];
  }),
  own: lines.flatMap(({ id, section, sentence, words }) => {
    const said = words?.trim() ?? '';
    return sentence === null && said !== '' ? [{ id, section, words: said }] : [];
  }),
  order: lines.map(({ id }) => id),
});
