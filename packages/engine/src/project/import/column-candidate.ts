import { looksLikeNature, looksLikeNumbering, valuesIn, wordiestColumn } from './column-content.ts';
import type { ImportField } from './field.ts';
import type { Heading } from './find-headings.ts';
import { columnLetter, type Grid } from './grid.ts';
import { type MatchedHeading, matchHeading } from './match-heading.ts';
import type { ChosenMapping, HeadingMatch } from './understood.ts';

/** What a column seems to hold, judged by itself. */
export type ColumnCandidate = {
  column: number;
  heading: string;
  field: ImportField | null;
  match: HeadingMatch;
  year: number | null;
};

/** Judges a column by a person's choice, else by its heading, else, when it has none, by what it holds. */
export const columnCandidate = (
  grid: Grid,
  { column, parts, merge }: Heading,
  firstDataRow: number,
  chosen: ChosenMapping | undefined,
): ColumnCandidate => {
  const heading = parts.join('');
  const choice = chosen?.columns[columnLetter(column)];
  if (choice !== undefined) return { column, heading, field: choice, match: 'chosen', year: null };
  const values = valuesIn(grid, column, firstDataRow);
  if (parts.length === 0) {
    const field = looksLikeNature(values) ? 'nature' : null;
    return { column, heading, field, match: field ? 'guessed' : 'unmatched', year: null };
  }
  const matched = matchParts(parts);
  const unmatched: ColumnCandidate = { column, heading, field: null, match: 'unmatched', year: null };
  if (!matched) return unmatched;
  if (
    merge &&
    merge.right > merge.left &&
    column !== wordiestColumn(grid, merge.left, merge.right, firstDataRow)
  ) {
    const numbers = matched.field === 'name' && column === merge.left && looksLikeNumbering(values);
    return numbers ? { ...unmatched, field: 'number', match: 'guessed' } : unmatched;
  }
  return { column, heading, ...matched };
};

/**
 * The field of a heading of one or two rows. Below a year's plan (2021年投资计划) a subtotal is the plan itself and the
 * content of construction is that year's goal, not the project's.
 */
const matchParts = (parts: readonly string[]): MatchedHeading | null => {
  const child = parts.at(-1) ?? '';
  const joined = matchHeading(parts.join(''));
  if (parts.length < 2 || (joined && joined.match !== 'guessed')) return joined;
  const parent = matchHeading(parts.slice(0, -1).join(''));
  const own = matchHeading(child);
  if (parent?.field !== 'annualPlan') return own;
  if (/^(?:小计|合计|总额|总计|金额|计划|投资)$/.test(child)) return { ...parent, match: 'guessed' };
  if (own?.field === 'content') return { ...own, field: 'annualGoal', match: 'guessed', year: parent.year };
  return own;
};
