import {
  BorderStyle,
  type IBorderOptions,
  LineRuleType,
  OverlapType,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import { twips } from './measure.ts';
import { type OfficeRole, run, size } from './written.ts';

export interface EndMatterTexts {
  readonly copies: PrintedText | null;
  readonly printedBy: PrintedText;
  readonly printedOn: PrintedText;
}

const character = 280;
const width = twips(156);

/** Size 4 on 26 pt, as in the PDF. */
const tight = { line: 520, lineRule: LineRuleType.EXACT };

/** Eighths of a point: 0.35 mm and 0.25 mm. */
const outer: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const inner: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** 版记: a table that floats to the bottom of the type area of the page on which the text ends. */
export function endMatterTable({ copies, printedBy, printedOn }: EndMatterTexts): Table {
  const copiesRow = copies === null ? [] : [row(copiesLine(copies))];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    margins: { left: 0, right: 0 },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      absoluteHorizontalPosition: 0,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      overlap: OverlapType.NEVER,
    },
    borders: {
      top: outer,
      bottom: outer,
      insideHorizontal: inner,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [...copiesRow, row(printedLine(printedBy, printedOn))],
  });
}

function row(line: Paragraph): TableRow {
  return new TableRow({ cantSplit: true, children: [new TableCell({ children: [line] })] });
}

function copiesLine(copies: PrintedText): Paragraph {
  return new Paragraph({
    spacing: tight,
    indent: { left: 4 * character, hanging: 3 * character, right: character },
    children: [four({ ...copies, text: '抄送：' }), four(copies)],
  });
}

/** Printing office one character in from the left, date one character in from the right. */
function printedLine(printedBy: PrintedText, printedOn: PrintedText): Paragraph {
  return new Paragraph({
    spacing: tight,
    indent: { left: character, right: character },
    tabStops: [{ type: TabStopType.RIGHT, position: width - character }],
    children: [four(printedBy), four({ ...printedOn, text: `\t${printedOn.text}` })],
  });
}

const four = ({ role, text }: PrintedText) => run(role as OfficeRole, [text], { size: size.four });
