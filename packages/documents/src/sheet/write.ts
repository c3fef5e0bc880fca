import { packageParts } from './package-parts.ts';
import { styleOf } from './styles.ts';
import { zipped } from './zipped.ts';
import type { CellValue, SheetColumn, SheetOptions } from './workbook.ts';
import { columnLetter, escaped } from './xml.ts';

/** The first three lines: title, unit, headings. Rows follow at once, so that the sheet can be read back. */
const headingLine = 3;

/**
 * A register as a workbook of one sheet: title, unit line, headings, then a row each. The same rows give the same
 * bytes. Texts are written as texts and formatted so: neither opening the file nor editing a cell makes `=…` a formula.
 *
 * @throws TypeError when a cell's value is not of its column's kind, naming the column and the row (from 1).
 */
export async function projectsWorkbook<Row>(
  rows: readonly Row[],
  columns: readonly SheetColumn<Row>[],
  { sheetName, title, unitLine = '单位：万元', date }: SheetOptions,
): Promise<Uint8Array> {
  const table = `A${headingLine}:${columnLetter(columns.length - 1)}${headingLine + rows.length}`;
  const parts = {
    ...packageParts({ sheetName, date, headingLine, table }),
    'xl/worksheets/sheet1.xml': sheetXml(rows, columns, { title, unitLine: unitLine ?? '', table }),
  };
  return zipped(parts);
}

function sheetXml<Row>(
  rows: readonly Row[],
  columns: readonly SheetColumn<Row>[],
  { title, unitLine, table }: { title: string; unitLine: string; table: string },
): string {
  const across = (row: number) => `A${row}:${columnLetter(columns.length - 1)}${row}`;
  const line = (row: number, height: number, style: number, text: string) =>
    `<row r="${row}" ht="${height}" customHeight="1">${textCell(`A${row}`, style, text)}</row>`;
  const letters = columns.map((_, at) => columnLetter(at));
  const headings = columns.map(({ heading }, at) =>
    textCell(`${letters[at]}${headingLine}`, styleOf.heading, heading),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0">',
    `<pane ySplit="${headingLine}" topLeftCell="A${headingLine + 1}" activePane="bottomLeft" state="frozen"/>`,
    '</sheetView></sheetViews><cols>',
    ...columns.map(
      ({ kind, width }, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${width ?? usualWidth[kind]}" style="${styleOf[kind]}" customWidth="1"/>`,
    ),
    '</cols><sheetData>',
    line(1, 32, styleOf.title, title),
    line(2, 18, styleOf.unit, unitLine),
    `<row r="${headingLine}">${headings.join('')}</row>`,
    ...rows.map((row, at) => rowXml(row, columns, letters, at)),
    `</sheetData><autoFilter ref="${table}"/>`,
    `<mergeCells count="2"><mergeCell ref="${across(1)}"/><mergeCell ref="${across(2)}"/></mergeCells>`,
    `<pageSetup paperSize="${a4}" orientation="landscape" fitToHeight="0"/></worksheet>`,
  ].join('');
}

const a4 = 9;
const usualWidth = { text: 24, integer: 10, wanyuan: 14, percent: 10, date: 12 };

function rowXml<Row>(
  row: Row,
  columns: readonly SheetColumn<Row>[],
  letters: readonly string[],
  at: number,
): string {
  const line = headingLine + 1 + at;
  let cells = '';
  for (const [column, { value, kind, heading }] of columns.entries()) {
    const written = value(row);
    if (written === null) continue;
    if ((kind === 'text' || kind === 'date') !== (typeof written === 'string')) {
      throw new TypeError(`column ${heading}, row ${at + 1}: ${typeof written} where ${kind} is due`);
    }
    const cell = `${letters[column]}${line}`;
    cells +=
      kind === 'text'
        ? textCell(cell, styleOf.text, String(written))
        : `<c r="${cell}" s="${styleOf[kind]}"><v>${numberOf(written, kind)}</v></c>`;
  }
  return `<row r="${line}">${cells}</row>`;
}

const textCell = (cell: string, style: number, text: string): string =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

function numberOf(value: NonNullable<CellValue>, kind: 'integer' | 'wanyuan' | 'percent' | 'date'): number {
  if (typeof value === 'string') return (Date.parse(`${value}T00:00:00Z`) - dayNought) / millisecondsADay;
  return kind === 'wanyuan' ? value / 10_000 : value;
}

/** A spreadsheet counts days from here, without zones. */
const dayNought = Date.UTC(1899, 11, 30);
const millisecondsADay = 86_400_000;
