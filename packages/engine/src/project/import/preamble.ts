import { type Grid, type GridCell, address, isBlank } from './grid.ts';
import { declaredUnit, type MoneyUnit } from './money.ts';
import { isNote } from './telling-words.ts';
import { longestSearched, oneLine, withoutSpace } from './text.ts';
import type { IgnoredReason } from './understood.ts';
import { yearInTitle } from './years.ts';

export type Preamble = {
  title: string | null;
  year: number | null;
  unit: { unit: MoneyUnit; cell: string } | null;
  /** What each row above the headings is, by its position from 0. */
  rows: ReadonlyMap<number, IgnoredReason>;
};

/** Reads the lines above the headings: attachment number, title, and the line that declares the unit. */
export const readPreamble = (grid: Grid, firstRow: number, headingRow: number): Preamble => {
  const lines = grid.rows
    .slice(firstRow, headingRow)
    .map((cells, at) => ({
      row: firstRow + at,
      cells: cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }])),
    }))
    .filter(({ cells }) => cells.length > 0);
  const unitCell = lines
    .flatMap(({ row, cells }) => cells.map((found) => ({ row, ...found, unit: lineUnit(found.cell) })))
    .find(({ unit }) => unit !== null);
  const titleLine = lines.find(({ cells }) => cells.some(({ cell }) => isTitle(cell.text)));
  const title = titleLine ? oneLine(titleLine.cells.map(({ cell }) => cell.text).join('')) : null;
  return {
    title,
    year: title === null ? null : yearInTitle(title),
    unit: unitCell?.unit ? { unit: unitCell.unit, cell: address(unitCell.row, unitCell.column) } : null,
    rows: new Map(
      lines.map(({ row, cells }) => [
        row,
        reasonOf(
          cells.map(({ cell }) => cell.text),
          row === titleLine?.row,
        ),
      ]),
    ),
  };
};

/** Whether a line above headings belongs to them: an attachment number, a title, or the unit. */
export const isTitleLine = (text: string): boolean =>
  isAttachment(text) || isTitle(text) || declaredUnit(text) !== null;

const lineUnit = (cell: GridCell): MoneyUnit | null =>
  cell.text.includes('单') || /[（(]/.test(cell.text) ? declaredUnit(cell.text) : null;

const isAttachment = (text: string): boolean =>
  /^附(?:件|表|录)[\d一二三四五六七八九十]*[-\d]*[:：]?$/.test(withoutSpace(text));

const isTitle = (text: string): boolean => {
  const plain = withoutSpace(text.slice(0, longestSearched)).replaceAll(/[（(]单位.*?[)）]/g, '');
  return (
    !isAttachment(plain) &&
    !isNote(plain) &&
    !/[:：]/.test(plain) &&
    /表|单|计划|项目|库|册|台账|汇总/.test(plain)
  );
};

const reasonOf = (texts: readonly string[], isTitleRow: boolean): IgnoredReason => {
  if (texts.some(isAttachment)) return 'attachment';
  if (texts.some((text) => /单位\s*[:：]/.test(text) && declaredUnit(text) !== null)) return 'unit-line';
  if (isTitleRow) return 'title';
  return texts.some(isNote) ? 'note' : 'before-heading';
};
