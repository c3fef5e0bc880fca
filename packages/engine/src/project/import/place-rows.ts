import { type OpenSections, openSection, titlesOf } from './category-path.ts';
import type { Table } from './find-tables.ts';
import { listHabits, type RowFacts, rowFacts } from './row-facts.ts';
import { type RowKind, rowKind } from './row-kind.ts';
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
  let followsProject = false;
  let followsNote = false;
  const placed = facts.map((one) => {
    const nameContinues = isBelowMergedName(source, one.row);
    const reason = reprinted.get(one.row);
    const kind: RowKind = reason
      ? { kind: 'ignored', reason }
      : rowKind(one, { habits, headingWords, followsProject, followsNote, nameContinues });
    if (kind.kind === 'section') open = openSection(open, kind.marker);
    if (kind.kind !== 'ignored') followsProject = kind.kind === 'project';
    else if (kind.reason !== 'continues-project') followsProject = false;
    followsNote = kind.kind === 'ignored' && kind.reason === 'note';
    return { facts: one, kind, path: titlesOf(open), source };
  });
  return { placed, open };
};

/** Only a merge down the name's own column makes one project of two rows. */
const isBelowMergedName = ({ map, mergeAt }: Source, row: number): boolean => {
  const column = map.at.get('name');
  const merge = column === undefined ? undefined : mergeAt(row, column);
  return merge !== undefined && merge.top < row;
};
