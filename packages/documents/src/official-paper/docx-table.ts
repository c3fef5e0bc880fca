import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { twips } from '../office-file/measure.ts';
import { type OfficeRole, run } from '../office-file/written.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import type { FormRow, TableBlock } from './composition.ts';

const width = twips(156);
/** Half-points: 12 pt in forms, 10.5 pt in lists. */
const inForm = 24;
const inList = 21;

/** Labels and what is filled in beside them. */
export function formTable(rows: readonly FormRow[]): Table {
  const label = twips(34);
  return bordered(
    [label, width - label],
    rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [
            cellOf(row.label, label, inForm, true),
            cellOf(row.value, width - label, inForm, false, row.value.text === '' ? row.lines : 1),
          ],
        }),
    ),
  );
}

/** A list, as wide as the type area unless said (twips); its heading stands over every page, and no row is torn. */
export function listTable({ columns, rows }: TableBlock, tableWidth = width): Table {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.round((tableWidth * column.width) / whole));
  const line = (texts: readonly PrintedText[], heading: boolean) =>
    new TableRow({
      tableHeader: heading,
      cantSplit: true,
      children: texts.map((text, index) => cellOf(text, widths[index]!, inList, heading || index === 0)),
    });
  return bordered(widths, [
    line(
      columns.map(({ heading }) => heading),
      true,
    ),
    ...rows.map((row) => line(row, false)),
  ]);
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

const bordered = (columnWidths: number[], rows: TableRow[]): Table =>
  new Table({
    width: { size: columnWidths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: {
      top: hairline,
      bottom: hairline,
      left: hairline,
      right: hairline,
      insideHorizontal: hairline,
      insideVertical: hairline,
    },
    rows,
  });

/** `lines` paragraphs: the first with the text, the others room to write by hand. */
const cellOf = (
  { role, text }: PrintedText,
  size: number,
  halfPoints: number,
  centred: boolean,
  lines = 1,
): TableCell =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: Array.from(
      { length: lines },
      (_, index) =>
        new Paragraph({
          alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { line: halfPoints * 14, lineRule: LineRuleType.EXACT },
          children: index === 0 ? [run(role as OfficeRole, [text], { size: halfPoints })] : [],
        }),
    ),
  });
