import {
  BorderStyle,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  type IFloating,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TabStopType,
  TextWrappingType,
  VerticalAnchor,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
  WpsShapeRun,
} from 'docx';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import { twips } from './measure.ts';
import { type OfficeRole, run, size } from './written.ts';

export interface EndMatterTexts {
  readonly copies: PrintedText | null;
  readonly printedBy: PrintedText;
  readonly printedOn: PrintedText;
}

/** Twips. A line of size 4 stands on 26 pt, as in the PDF. */
const character = 280;
const pitch = 520;
const hairline = 20;
/** The border stands under its line, and is at most 1 pt itself. */
const ruleHeight = 2 * hairline;
const width = twips(156);

/** Characters of a line of copies: the width less one at either side and the label, and one to be sure. */
const copiesInLine = Math.floor(width / character) - 6;

/** Eighths of a point: 0.35 mm and 0.25 mm. */
const outer = 8;
const inner = 6;

const atTheFoot: IFloating = {
  horizontalPosition: {
    relative: HorizontalPositionRelativeFrom.MARGIN,
    align: HorizontalPositionAlign.LEFT,
  },
  verticalPosition: { relative: VerticalPositionRelativeFrom.MARGIN, align: VerticalPositionAlign.BOTTOM },
  wrap: { type: TextWrappingType.TOP_AND_BOTTOM },
  allowOverlap: false,
};

/**
 * 版记, at the bottom of the type area of the page on which the text ends. A text box: LibreOffice leaves a floating
 * table or a framed paragraph under the text, and holds a box where it belongs.
 */
export function endMatter({ copies, printedBy, printedOn }: EndMatterTexts): Paragraph {
  const lines = 1 + (copies === null ? 0 : Math.ceil([...copies.text].length / copiesInLine));
  const box = new WpsShapeRun({
    type: 'wps',
    // The library would count on from file to file.
    altText: { id: '1', name: '版记' },
    transformation: { width: pixels(width), height: pixels(lines * pitch + 3 * ruleHeight) },
    floating: atTheFoot,
    // A line more than the copies need stays empty above the first rule.
    bodyProperties: {
      verticalAnchor: VerticalAnchor.BOTTOM,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    },
    children: [
      rule(outer),
      ...(copies === null ? [] : [copiesLine(copies), rule(inner)]),
      printedLine(printedBy, printedOn),
      rule(outer),
    ],
  });
  return new Paragraph({ children: [box] });
}

/** 96 to the inch, as the library measures drawings. */
const pixels = (length: number): number => length / 15;

/** A line to itself: the border of an indented text would be no wider than the text. */
const rule = (weight: number): Paragraph =>
  new Paragraph({
    spacing: { line: hairline, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: weight, color: '000000', space: 0 } },
  });

function copiesLine(copies: PrintedText): Paragraph {
  return line({
    indent: { left: 4 * character, hanging: 3 * character, right: character },
    children: [four({ ...copies, text: '抄送：' }), four(copies)],
  });
}

/** Printing office one character in from the left, date one character in from the right. */
function printedLine(printedBy: PrintedText, printedOn: PrintedText): Paragraph {
  return line({
    indent: { left: character, right: character },
    tabStops: [{ type: TabStopType.RIGHT, position: width - character }],
    children: [four(printedBy), four({ ...printedOn, text: `\t${printedOn.text}` })],
  });
}

const line = (options: IParagraphOptions): Paragraph =>
  new Paragraph({ spacing: { line: pitch, lineRule: LineRuleType.EXACT }, ...options });

const four = ({ role, text }: PrintedText) => run(role as OfficeRole, [text], { size: size.four });
