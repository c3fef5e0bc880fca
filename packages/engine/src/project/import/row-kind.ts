import { isBroken, isPlaceholder } from './placeholder.ts';
import type { ListHabits, RowFacts } from './row-facts.ts';
import { loneNumbering, plainSection, type SectionMarker, sectionMarker } from './section-marker.ts';
import { endsAsTotal, isNote, isTotal } from './telling-words.ts';
import { isUnitLine } from './money.ts';
import { longestSearched, withoutSpace } from './text.ts';
import type { IgnoredReason } from './understood.ts';

export type RowKind =
  | { kind: 'project'; doubtful: boolean }
  /** `doubtful`: without numbering, known only by what it lacks; a person should look. */
  | { kind: 'section'; marker: SectionMarker; doubtful: boolean }
  | { kind: 'ignored'; reason: IgnoredReason };

export type RowContext = {
  habits: ListHabits;
  /** The words of the headings, to know them when they are printed again on the next page. */
  headingWords: ReadonlySet<string>;
  /** Whether a project came before, with only its own rows in between. */
  followsProject: boolean;
  /** A note came right before: its second line is one too. */
  followsNote: boolean;
  /** The next row counts on below this one: `1.1` after `1`. */
  headsParts: boolean;
  /** The name's cell is merged with the row above. */
  nameContinues: boolean;
};

/** What a row below the headings is. The row is not empty. */
export const rowKind = (facts: RowFacts, context: RowContext): RowKind => {
  const { number, lead, isCounted, evidence } = facts;
  if (context.nameContinues && context.followsProject) return ignored('continues-project');
  if (repeatsHeadings(facts, context.headingWords)) return ignored('repeated-heading');
  const figures = figuresOnly(facts);
  if (figures !== null && !(lead === '' && context.followsProject && number === '')) return ignored(figures);
  if (isTotalRow(facts)) return ignored('total');
  const first = facts.cells[0]?.text.trim() ?? '';
  if (isNote(lead || first) || (!isCounted && evidence === 0 && isNote(first))) return ignored('note');
  if (facts.cells.length === 1 && isUnitLine(first)) return ignored('unit-line');
  if (context.followsNote && facts.cells.length === 1 && goesOnCounting(facts.cells[0]?.text ?? ''))
    return ignored('note');
  if (lead === '' || isPlaceholder(lead) || isBroken(lead)) return nameless(facts, context);

  if (context.headsParts && evidence === 0 && facts.cells.length === 2 && !/打捆|打包|项目包/.test(lead))
    return { kind: 'section', marker: { ...plainSection(lead), style: 'arabic' }, doubtful: true };
  const marker = markerOf(facts, context.habits);
  if (marker && evidence === 0) return { kind: 'section', marker, doubtful: false };
  if (isCounted)
    return { kind: 'project', doubtful: evidence === 0 && looksLikeGroup(facts, context.habits) };
  if (evidence > 0) return { kind: 'project', doubtful: false };
  if (isSummary(lead)) return ignored('summary');
  if (facts.cells.length === 1 && (lead.length > 40 || /[。；;]/.test(lead))) return ignored('note');
  const { countsProjects, statesEvidence, statesMore } = context.habits;
  const plain = plainSection(lead);
  if (!countsProjects && !statesEvidence) {
    const isAlone = statesMore && facts.cells.length === 1;
    if (isAlone && (plain.style !== 'plain' || plain.declaredCount !== null || namesAClass.test(plain.title)))
      return { kind: 'section', marker: plain, doubtful: true };
    return { kind: 'project', doubtful: isAlone };
  }
  return {
    kind: 'section',
    marker: plain,
    doubtful: plain.style === 'plain' && plain.declaredCount === null,
  };
};

/** In a list of names and amounts, a name alone that speaks of a class heads the rows below it. */
const namesAClass = /(?:类|领域|方面|板块|行业|产业)$/;

/** The word stands in any column of a row that names no project: `小计` below 责任单位, `交通小计` below the numbers. */
const isTotalRow = ({ isCounted, lead, total, evidence }: RowFacts): boolean => {
  if (isTotal(lead)) return !isCounted || evidence === 0;
  return !isCounted && evidence === 0 && (endsAsTotal(lead) || total !== '');
};

const ignored = (reason: IgnoredReason): RowKind => ({ kind: 'ignored', reason });

/**
 * The numbering of a section, beside the name or before it. A list that does not count its projects in a column of
 * their own may count them in the name (`1.某某工程`), so there an Arabic number says nothing.
 */
const markerOf = (
  { number, lead, isCounted }: RowFacts,
  { countsProjects }: ListHabits,
): SectionMarker | null => {
  const before = loneNumbering(number);
  const own = sectionMarker(lead);
  if (own && (!isCounted || before === 'arabic') && (countsProjects || !arabicStyles.has(own.style)))
    return own;
  return before && !(isCounted && before === 'arabic' && !isRange(number))
    ? { ...plainSection(lead), style: before }
    : null;
};

/** `2.带*的为省级项目。` below `说明：1.…` */
const goesOnCounting = (text: string): boolean => arabicStyles.has(sectionMarker(text)?.style ?? '');

const arabicStyles = new Set(['arabic', 'arabic-in-brackets', 'circled', 'hyphen-number']);

/** `428-442` spans rows; `1-2` is the second part of the first. */
const isRange = (number: string): boolean => {
  const [from, to] = number.split(/[-—–~]/).map(Number);
  return from !== undefined && to !== undefined && from > 9 && to > from;
};

const repeatsHeadings = ({ cells }: RowFacts, words: ReadonlySet<string>): boolean => {
  const repeated = cells.filter((cell) => words.has(withoutSpace(cell.text))).length;
  return repeated >= 2 && repeated * 2 > cells.length;
};

/** A row of figures: the numbers of the columns (1, 2, 3 …; 甲, 乙), or widths and other leavings of a template. */
const figuresOnly = ({ cells, lead }: RowFacts): IgnoredReason | null => {
  const texts = cells.map((cell) => withoutSpace(cell.text));
  if (texts.length < 3) return null;
  if (texts.every((text, index) => text === String(index + 1) || /^[甲乙丙丁戊己庚辛A-Z]$/.test(text)))
    return 'column-numbers';
  const numbers = texts.filter((text) => /^\d+$/.test(text)).map(Number);
  if (
    numbers.length >= 2 &&
    numbers.every((number, index) => number === index + 1) &&
    texts.every((text) => /^(?:\d+|[甲乙丙丁戊己庚辛A-Z])$/.test(text))
  )
    return 'column-numbers';
  return texts.every((text) => /^\d+(?:\.\d+)?$/.test(text)) && lead !== '' ? 'helper-row' : null;
};

/** `项目总数246个（新开工73个…）`, `重大前期项目92个,总投资494亿元。其中…`: counts and sums put in a sentence. */
const isSummary = (lead: string): boolean =>
  /\d+[个项]/.test(lead) &&
  /总数|总投资|其中|[个项].*\d+[个项]/.test(lead) &&
  lead.length > 10 &&
  lead.length <= longestSearched;

/** A counted row that speaks of a class, or of nothing but itself. */
const looksLikeGroup = ({ lead, cells }: RowFacts, { statesEvidence }: ListHabits): boolean =>
  statesEvidence && (plainSection(lead).style !== 'plain' || cells.length <= 2);

const nameless = ({ number, isCounted }: RowFacts, { followsProject }: RowContext): RowKind => {
  if (isCounted) return ignored('no-name');
  return ignored(followsProject && number === '' ? 'continues-project' : 'helper-row');
};
