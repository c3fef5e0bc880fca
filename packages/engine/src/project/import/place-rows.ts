import { isNumbered, type OpenSections, openSection, titlesOf } from './category-path.ts';
import { type Declared, declaredIn } from './declared.ts';
import type { Table } from './find-tables.ts';
import { readAmount } from './read-amount.ts';
import { listHabits, type RowFacts, rowFacts } from './row-facts.ts';
import { type RowKind, rowKind } from './row-kind.ts';
import type { SectionMarker } from './section-marker.ts';
import type { Source } from './source-cell.ts';

/** A row below the headings, what it is, and the sections it stands in (its own title included). */
export type PlacedRow = { facts: RowFacts; kind: RowKind; path: readonly string[]; source: Source };

/** Says of every row of a table what it is; `open` are the sections open above it. Empty rows are left out, none other. */
export const placeRows = (
  source: Source,
  { headings: { headings }, first, end, reprinted }: Table,
  above: OpenSections,
): { placed: PlacedRow[]; open: OpenSections } => {
  const facts = source.grid.rows
    .slice(first, end)
    .map((_, index) => rowFacts(source.grid, first + index, source.map))
    .filter(({ cells }) => cells.length > 0);
  const habits = listHabits(facts);
  const headingWords = new Set(headings.flatMap(({ parts }) => [...parts, parts.join('')]));
  let open = above;
  let tally: Tally[] = above.map(() => ({ declared: noneDeclared, count: 0, investment: 0 }));
  let followsProject = false;
  let followsNote = false;
  const placed = facts.map((one, at) => {
    const nameContinues = isBelowMergedName(source, one.row);
    const reason = reprinted.get(one.row);
    const kind: RowKind = reason
      ? { kind: 'ignored', reason }
      : rowKind(one, {
          habits,
          headingWords,
          followsProject,
          followsNote,
          nameContinues,
          headsParts: one.number !== '' && (facts[at + 1]?.number.startsWith(`${one.number}.`) ?? false),
        });
    if (kind.kind === 'section') {
      open = openSection(withoutFulfilled(open, tally, kind.marker), kind.marker);
      tally = [...tally.slice(0, open.length - 1), tallyOf(source, one, kind.marker)];
    } else if (kind.kind === 'project') {
      const { yuan } = readAmount(source, one.row, 'totalInvestment');
      for (const section of tally) {
        section.count += 1;
        section.investment += yuan ?? 0;
      }
    }
    if (kind.kind !== 'ignored') followsProject = kind.kind === 'project';
    else if (kind.reason !== 'continues-project') followsProject = false;
    followsNote = kind.kind === 'ignored' && kind.reason === 'note';
    return { facts: one, kind, path: titlesOf(open), source };
  });
  return { placed, open };
};

/** What an open section states of itself, and what was found in it so far. */
type Tally = { declared: Declared; count: number; investment: number };
const noneDeclared: Declared = { count: null, investment: null };

const tallyOf = (source: Source, facts: RowFacts, { declaredCount }: SectionMarker): Tally => ({
  declared: declaredIn(source, facts, declaredCount),
  count: 0,
  investment: 0,
});

/** A section without numbering that has all it states is over when one of another kind begins: `南宁市` before `教育厅`. */
const withoutFulfilled = (
  open: OpenSections,
  tally: readonly Tally[],
  { style }: SectionMarker,
): OpenSections => {
  if (open.some((section) => section.style === style)) return open;
  let end = open.length;
  while (end > 0 && !isNumbered(open[end - 1]?.style) && isFulfilled(tally[end - 1])) end--;
  return open.slice(0, end);
};

const isFulfilled = (tally: Tally | undefined): boolean =>
  tally !== undefined &&
  tally.count > 0 &&
  (tally.declared.count === tally.count || tally.declared.investment === tally.investment);

/** Only a merge down the name's own column makes one project of two rows. */
const isBelowMergedName = ({ map, mergeAt }: Source, row: number): boolean => {
  const column = map.at.get('name');
  const merge = column === undefined ? undefined : mergeAt(row, column);
  return merge !== undefined && merge.top < row;
};
