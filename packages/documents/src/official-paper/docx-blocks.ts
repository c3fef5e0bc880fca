import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  LineRuleType,
  Paragraph as WordParagraph,
  TabStopType,
} from 'docx';
import { cornerMarks } from '../office-file/corner-marks.ts';
import { twips } from '../office-file/measure.ts';
import { type OfficeRole, run, type RunLook, size } from '../office-file/written.ts';
import type { Paragraph } from '../minutes/composition.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import { fullWidths } from '../wording/full-widths.ts';
import type { Block, PaperAnnex, PaperComposition, PaperHead, TableBlock } from './composition.ts';
import { formTable, listTable } from './docx-table.ts';

/** One character of the grid: 156 mm in twenty-eighths. */
const cell = twips(156) / 28;
const red = 'D7000F';

/** The paper from its head to who signs it, as Word blocks. */
export function paperBlocks({
  head,
  title,
  addressee,
  blocks,
  signature,
  annex,
}: PaperComposition): FileChild[] {
  // Who signs is never alone on a page: the last words go with it.
  const lastWords = blocks.findLastIndex(({ kind }) => kind === 'text');
  return [
    ...(head ? headBlocks(head) : []),
    ...(head && title.length === 0 ? [] : [blank()]),
    ...title.map(titleLine),
    blank(),
    ...(addressee ? [new WordParagraph({ children: [inRole(addressee)] })] : []),
    ...blocks.map((block, index) => blockOf(block, index >= lastWords)),
    ...(annex ? [new WordParagraph({ keepNext: true }), attachmentNote(annex.note)] : []),
    ...(signature.length > 0 ? [new WordParagraph({ keepNext: true })] : []),
    ...signed(signature),
  ];
}

/** 附件: its label, two lines on its title, and the table as wide as the page allows (twips). */
export const annexBlocks = ({ label, title, table }: PaperAnnex, width: number): FileChild[] => [
  new WordParagraph({ children: [inRole(label)] }),
  blank(),
  titleLine(title),
  blank(),
  listed(table, width),
];

const listed = (table: TableBlock, width?: number): FileChild =>
  table.rows.length === 0 ? new WordParagraph({ children: [inRole(table.none)] }) : listTable(table, width);

function headBlocks({ masthead: name, number, marks, signer }: PaperHead): FileChild[] {
  return [masthead(name, marks), blank(), blank(), numberOverRule(number, signer), blank()];
}

/** 附件说明: two characters in, its wraps under its name. */
const attachmentNote = (note: PrintedText): WordParagraph =>
  new WordParagraph({
    keepNext: true,
    indent: { left: Math.round(5 * cell), hanging: Math.round(3 * cell) },
    children: [inRole(note)],
  });

/** The date begins two characters right of the office; whichever is longer stands two characters in. */
function signed(signature: readonly PrintedText[]): WordParagraph[] {
  const [office, day] = signature;
  if (office === undefined || day === undefined) return signature.map((line) => atTheRight(line, 2));
  const longer = fullWidths(office.text) - fullWidths(day.text);
  const [officeIn, dayIn] = longer >= 2 ? [2, longer] : [4 - longer, 2];
  return [atTheRight(office, officeIn), atTheRight(day, dayIn)];
}

const blank = (): WordParagraph => new WordParagraph({});

const inRole = ({ role, text }: PrintedText, options: RunLook = {}) =>
  run(role as OfficeRole, [text], options);

function blockOf(block: Block, keepNext: boolean): FileChild {
  switch (block.kind) {
    case 'form':
      return formTable(block.rows);
    case 'table':
      return listed(block.table);
    case 'signing':
      return atTheRight(block.label, 7);
    default:
      return bodyParagraph(block, keepNext);
  }
}

/** Its top 35 mm below the type area's; as large as the width allows with a little air, up to 44 pt. */
function masthead(text: PrintedText, marks: readonly PrintedText[]): WordParagraph {
  const points = Math.min(44, Math.floor(((twips(156) / 20) * 0.97) / [...text.text].length));
  return new WordParagraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(35), line: points * 20, lineRule: LineRuleType.EXACT },
    children: [
      ...(marks.length > 0 ? [cornerMarks(marks)] : []),
      inRole(text, { size: points * 2, color: red }),
    ],
  });
}

/** The red rule is the paragraph's border, 11 pt (4 mm) below the number and as wide as the type area. */
const numberOverRule = (number: PrintedText, signer: PaperHead['signer']): WordParagraph =>
  new WordParagraph({
    ...(signer
      ? { tabStops: [{ type: TabStopType.RIGHT, position: Math.round(27 * cell) }] }
      : { alignment: AlignmentType.CENTER }),
    border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: red, space: 11 } },
    children: signer
      ? [
          // One character in, by a blank of its width: an indent would shorten the rule as well.
          inRole({ ...number, text: `\u3000${number.text}\t` }),
          inRole(signer.label),
          inRole(signer.name),
        ]
      : [inRole(number)],
  });

const titleLine = (text: PrintedText): WordParagraph =>
  new WordParagraph({
    alignment: AlignmentType.CENTER,
    // On the grid a 22 pt line would take two of its lines.
    spacing: { line: 680, lineRule: LineRuleType.EXACT },
    children: [inRole(text, { size: size.two })],
  });

const bodyParagraph = ({ kind, runs }: Paragraph, keepNext: boolean): WordParagraph =>
  new WordParagraph({
    alignment: AlignmentType.BOTH,
    keepNext: keepNext || kind === 'heading',
    indent: { firstLineChars: 200, firstLine: Math.round(2 * cell) },
    children: runs.map((each) => inRole(each)),
  });

const atTheRight = (text: PrintedText, characters: number): WordParagraph =>
  new WordParagraph({
    alignment: AlignmentType.RIGHT,
    keepNext: true,
    indent: { right: Math.round(characters * cell) },
    children: [inRole(text)],
  });
