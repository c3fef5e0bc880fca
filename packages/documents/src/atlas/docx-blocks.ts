import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ParagraphChild } from 'docx';
import { twips } from '../office-file/measure.ts';

export const red = 'B7281C';
export const quiet = '7D7468';
const body = '仿宋_GB2312';
/** Faces of the book: of titles and figures, and of labels. */
export const title = '方正小标宋简体';
export const plain = '黑体';
/** The type area of the sheet, in millimetres. */
export const typeArea = { width: 255, height: 172 } as const;
/** Millimetres in pixels, as Word counts them. */
export const pixels = (millimetres: number): number => Math.round((millimetres / 25.4) * 96);

export type Block = Paragraph | Table;

interface Face {
  readonly face?: string;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
}

export const text = (words: string, { face = body, size = 12, color = '000000' }: Face = {}): TextRun =>
  new TextRun({
    text: words,
    size: size * 2,
    color,
    font: { eastAsia: face, ascii: 'Times New Roman', hAnsi: 'Times New Roman' },
  });

/** Opens a page of its own. */
export const heading = (
  children: readonly ParagraphChild[],
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1,
): Paragraph =>
  new Paragraph({ heading: level, pageBreakBefore: true, spacing: { after: 240 }, children: [...children] });

export const headingText = (words: string): TextRun => text(words, { face: title, size: 22 });

export const nextPage = (): Paragraph => new Paragraph({ pageBreakBefore: true, children: [] });

export const spacer = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 120 }, children: [] });

/** Rows under thin lines; widths in millimetres. A cell is a run of words, or blocks of its own. */
export const table = (
  widths: readonly number[],
  rows: readonly (readonly (ParagraphChild | readonly Block[])[])[],
  { lines = true, margin = 50 }: { readonly lines?: boolean; readonly margin?: number } = {},
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    borders: borders(lines ? BorderStyle.SINGLE : BorderStyle.NONE),
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: twips(widths[column]!), type: WidthType.DXA },
                verticalAlign: lines ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
                margins: { top: margin, bottom: margin, left: 60, right: 60 },
                children: isBlocks(cell) ? cell : [new Paragraph({ children: [cell] })],
              }),
          ),
        }),
    ),
  });

const isBlocks = (cell: ParagraphChild | readonly Block[]): cell is readonly Block[] => Array.isArray(cell);

function borders(across: (typeof BorderStyle)[keyof typeof BorderStyle]) {
  const line = { style: across, size: 4, color: 'D8CFBF' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'D8CFBF' };
  return { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none };
}
