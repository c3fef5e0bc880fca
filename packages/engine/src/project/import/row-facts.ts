import type { ColumnMap } from './columns.ts';
import { isYearField, type ImportField } from './field.ts';
import { cellAt, type Grid, type GridCell, isBlank } from './grid.ts';
import { isBroken, isPlaceholder } from './placeholder.ts';
import { loneNumbering } from './section-marker.ts';
import { endsAsTotal, isTotal } from './telling-words.ts';
import { halfWidth, withoutSpace } from './text.ts';
import { parseYears } from './years.ts';

/** What a row shows at first sight; what it is follows from these. */
export type RowFacts = {
  row: number;
  /** Cells that are not blank. */
  cells: readonly GridCell[];
  /** Text of the number cell, when it counts (`3`, `1.2`) or numbers a section (`一`, `428-442`). */
  number: string;
  /** Text of the name cell, or what stands in its place in a row merged across. */
  lead: string;
  /** Column of `lead`. */
  leadColumn: number;
  isCounted: boolean;
  /** The words by which a row is a total, where they stand before the name or beside a blank one. */
  total: string;
  /** Facts that only a project has: an owner, a place, content, years. Counts and placeholders are none. */
  evidence: number;
};

const evidenceFields: readonly ImportField[] = [
  'projectCode',
  'owner',
  'constructionUnit',
  'responsibleUnit',
  'place',
  'content',
  'annualGoal',
  'years',
  'start',
  'completion',
  'nature',
];

/** What can be seen of one row (counted from 0) before it is decided what kind of row it is. */
export const rowFacts = (grid: Grid, row: number, map: ColumnMap): RowFacts => {
  const cells = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell));
  const nameColumn = map.at.get('name') ?? 0;
  const numberColumn = map.at.get('number');
  const numberText = numberColumn === undefined ? '' : halfWidth(cellAt(grid, row, numberColumn).text).trim();
  const counts = isCount(numberText) || loneNumbering(numberText) !== null;
  const nameText = cellAt(grid, row, nameColumn).text.trim();
  const leadColumn =
    nameText !== '' ? nameColumn : leadingColumn(grid, row, nameColumn, counts ? numberColumn : undefined);
  const beforeName = (grid.rows[row] ?? []).slice(0, nameColumn).map(({ text }) => text.trim());
  return {
    row,
    cells,
    number: counts || nameText !== '' ? numberText : '',
    lead: cellAt(grid, row, leadColumn).text.trim(),
    leadColumn,
    isCounted: isCount(numberText),
    total:
      beforeName.find((text) => isTotal(text) || endsAsTotal(text)) ??
      (nameText === '' ? (cells.find(({ text }) => isTotal(text.trim()))?.text.trim() ?? '') : ''),
    evidence: evidenceFields.filter(
      (field) => map.at.get(field) !== leadColumn && isEvidence(grid, row, field, map),
    ).length,
  };
};

/** `3`, `1.2` and `1-2` count rows; a date that a spreadsheet made of `1-2` does too. */
const isCount = (text: string): boolean =>
  /^\d{1,5}(?:[.-]\d{1,3})*[.、．]?$/.test(text) || /^\d{4}-\d\d-\d\d$/.test(text);

/** In a row without a name: the first cell up to the name's column that is not a count. */
const leadingColumn = (grid: Grid, row: number, nameColumn: number, except: number | undefined): number => {
  for (let column = 0; column < nameColumn; column++)
    if (column !== except && !isBlank(cellAt(grid, row, column))) return column;
  return nameColumn;
};

const isEvidence = (grid: Grid, row: number, field: ImportField, map: ColumnMap): boolean => {
  const column = map.at.get(field);
  if (column === undefined) return false;
  const cell = cellAt(grid, row, column);
  if (isBlank(cell) || isBroken(cell.text)) return false;
  if (isYearField(field)) return parseYears(cell) !== null;
  const plain = withoutSpace(halfWidth(cell.text));
  return (
    !isPlaceholder(plain) &&
    !isTotal(plain) &&
    !endsAsTotal(plain) &&
    !/^[\d.,%]+(?:个|项|万元|亿元)?$/.test(plain)
  );
};

/** How the list as a whole is kept, so that one row can be judged against the others. */
export type ListHabits = {
  /** Projects are counted in a number column. */
  countsProjects: boolean;
  /** Most rows state more than a name and an amount. */
  statesEvidence: boolean;
  /** Most rows state more than a name. */
  statesMore: boolean;
};

/** How this list goes about its projects, from all of its rows: a single row may leave out what the others state. */
export const listHabits = (rows: readonly RowFacts[]): ListHabits => {
  const named = rows.filter(({ lead }) => lead !== '');
  return {
    countsProjects: named.some(({ isCounted }) => isCounted),
    statesEvidence: named.filter(({ evidence }) => evidence > 0).length * 2 > named.length,
    statesMore: named.filter(({ cells }) => cells.length > 1).length * 2 > named.length,
  };
};
