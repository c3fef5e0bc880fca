import type ExcelJS from '@protobi/exceljs';
import { seal } from '../office-file/seal.ts';
import type { CellValue, ColumnKind, SheetColumn, SheetOptions } from './workbook.ts';

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
  // Fifty megabytes that a server at rest does without.
  const { default: Excel } = await import('@protobi/exceljs');
  const workbook = new Excel.Workbook();
  const sheet = workbook.addWorksheet(sheetName, {
    views: [{ state: 'frozen', ySplit: headingLine }],
    pageSetup: {
      paperSize: a4,
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: `${headingLine}:${headingLine}`,
    },
  });
  sheet.columns = columns.map(({ kind, width }) => ({
    width: width ?? kinds[kind].width,
    style: {
      numFmt: kinds[kind].format,
      alignment: { horizontal: kinds[kind].side, vertical: 'middle', wrapText: kind === 'text' },
      font: bodyFont,
    },
  }));
  addHead(sheet, columns, title, unitLine);
  for (const [index, row] of rows.entries()) {
    sheet.addRow(columns.map((column) => cell(column.value(row), column, index + 1)));
  }
  sheet.autoFilter = {
    from: { row: headingLine, column: 1 },
    to: { row: headingLine + rows.length, column: columns.length },
  };
  return seal(new Uint8Array(await workbook.xlsx.writeBuffer()), date);
}

const a4 = 9;
const bodyFont = { name: '宋体', size: 11 };

interface KindStyle {
  readonly format: string;
  readonly width: number;
  readonly side: 'left' | 'right' | 'center';
}

const kinds: Readonly<Record<ColumnKind, KindStyle>> = {
  text: { format: '@', width: 24, side: 'left' },
  integer: { format: '0', width: 10, side: 'right' },
  wanyuan: { format: 'General', width: 14, side: 'right' },
  percent: { format: '0.0%', width: 10, side: 'right' },
  date: { format: 'yyyy-mm-dd', width: 12, side: 'center' },
};

function addHead<Row>(
  sheet: ExcelJS.Worksheet,
  columns: readonly SheetColumn<Row>[],
  title: string,
  unitLine: string | null,
): void {
  const lines = [
    { text: title, horizontal: 'center', font: { name: '黑体', size: 16 }, height: 32 },
    { text: unitLine ?? '', horizontal: 'right', font: bodyFont, height: 18 },
  ] as const;
  for (const [index, { text, horizontal, font, height }] of lines.entries()) {
    const row = sheet.getRow(index + 1);
    sheet.mergeCells(index + 1, 1, index + 1, columns.length);
    row.height = height;
    const first = row.getCell(1);
    first.style = { numFmt: '@', alignment: { horizontal, vertical: 'middle' }, font };
    first.value = text;
  }
  const headings = sheet.getRow(headingLine);
  headings.values = columns.map(({ heading }) => heading);
  headings.eachCell((each) => {
    each.style = {
      numFmt: '@',
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      font: { name: '黑体', size: 11 },
      border: { top: { style: 'thin' }, bottom: { style: 'thin' } },
    };
  });
}

function cell<Row>(value: CellValue, { kind, heading }: SheetColumn<Row>, row: number): CellValue | Date {
  if (value === null) return null;
  if ((kind === 'text' || kind === 'date') !== (typeof value === 'string')) {
    throw new TypeError(`column ${heading}, row ${row}: ${typeof value} where ${kind} is due`);
  }
  if (kind === 'wanyuan') return (value as number) / 10_000;
  // A spreadsheet has no zones: a calendar date is its midnight in UTC.
  if (kind === 'date') return new Date(`${value}T00:00:00Z`);
  return value;
}
