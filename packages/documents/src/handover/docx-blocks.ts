import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type IParagraphOptions,
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
import { type OfficeRole, run, size } from '../office-file/written.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import type { HandoverComposition, HandoverSection } from './composition.ts';

/** Between the margins. */
const width = twips(297 - 2 * 25);
/** Half-points: 12 pt for what is said, 10.5 pt in the tables. */
const text = 24;
const small = 21;

/** The sheet from its title to the signatures, as Word blocks. */
export function handoverBlocks(composition: HandoverComposition): FileChild[] {
  const { title, facts, sections, statement, signatures, madeBy } = composition;
  return [
    line([title], size.two, { alignment: AlignmentType.CENTER, spacing: spaced(34, 0, 8) }),
    line(facts.flatMap(apart), text, { alignment: AlignmentType.CENTER, spacing: spaced(20, 0, 6) }),
    ...sections.flatMap(sectionBlocks),
    line([statement], text, { spacing: spaced(20, 14, 0), keepNext: true, indent: { firstLine: 480 } }),
    signatureLine(signatures),
    line([madeBy], text, { alignment: AlignmentType.RIGHT, spacing: spaced(20, 10, 0) }),
  ];
}

/** Points: the line's own height, and what stands free above and below. */
const spaced = (height: number, before: number, after: number) => ({
  line: height * 20,
  lineRule: LineRuleType.EXACT,
  before: before * 20,
  after: after * 20,
});

function line(texts: readonly PrintedText[], halfPoints: number, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...options,
    children: texts.map(({ role, text: words }) => run(role as OfficeRole, [words], { size: halfPoints })),
  });
}

const apart = (fact: PrintedText, index: number): PrintedText[] =>
  index === 0 ? [fact] : [{ ...fact, text: '　　' }, fact];

function sectionBlocks({ heading, columns, rows, none }: HandoverSection): FileChild[] {
  const head = line([heading], text, { keepNext: true, spacing: spaced(22, 10, 2) });
  if (rows.length === 0)
    return [head, line([none], text, { indent: { firstLine: 480 }, spacing: spaced(20, 0, 0) })];
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.round((width * column.width) / whole));
  const headings = columns.map(({ heading: words }) => words);
  return [
    head,
    new Table({
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      borders: rules,
      rows: [tableRow(headings, widths, true), ...rows.map((row) => tableRow(row, widths, false))],
    }),
  ];
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const rules = {
  top: hairline,
  bottom: hairline,
  left: hairline,
  right: hairline,
  insideHorizontal: hairline,
  insideVertical: hairline,
};

/** A heading stands over every page of its table, and no row is torn. */
function tableRow(texts: readonly PrintedText[], widths: readonly number[], isHeading: boolean): TableRow {
  return new TableRow({
    tableHeader: isHeading,
    cantSplit: true,
    children: texts.map(
      (words, index) =>
        new TableCell({
          width: { size: widths[index]!, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [
            line([words], small, {
              alignment: isHeading || index === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
              spacing: spaced(15, 0, 0),
            }),
          ],
        }),
    ),
  });
}

const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Each in a third of the width, with room to sign and the date under it. */
function signatureLine(signatures: readonly PrintedText[]): Table {
  const each = Math.floor(width / signatures.length);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: signatures.map(() => each),
    borders: {
      top: nothing,
      bottom: nothing,
      left: nothing,
      right: nothing,
      insideHorizontal: nothing,
      insideVertical: nothing,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: signatures.map(
          (words) =>
            new TableCell({
              width: { size: each, type: WidthType.DXA },
              children: [
                line([words], text, { spacing: spaced(22, 26, 12), keepNext: true }),
                line([{ ...words, text: signedOn }], text, { spacing: spaced(20, 0, 0), keepNext: true }),
              ],
            }),
        ),
      }),
    ],
  });
}

/** To be filled in by hand. */
const signedOn = '　　　　年　　月　　日';
