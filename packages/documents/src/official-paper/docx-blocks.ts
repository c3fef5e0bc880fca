import { AlignmentType, BorderStyle, type FileChild, LineRuleType, Paragraph as WordParagraph } from 'docx';
import { endMatter } from '../office-file/end-matter.ts';
import { twips } from '../office-file/measure.ts';
import { type OfficeRole, run, type RunLook, size } from '../office-file/written.ts';
import type { Paragraph } from '../minutes/composition.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import type { Block, PaperComposition } from './composition.ts';
import { formTable, listTable } from './docx-table.ts';

/** One character of the grid: 156 mm in twenty-eighths. */
const cell = twips(156) / 28;
const red = 'D7000F';

/** The paper from its head to its end matter, as Word blocks. */
export function paperBlocks({
  head,
  title,
  addressee,
  blocks,
  signature,
  annex,
  endMatter: end,
}: PaperComposition): FileChild[] {
  // Who signs is never alone on a page: the last words go with it.
  const lastWords = blocks.findLastIndex(({ kind }) => kind === 'text');
  return [
    ...(head ? [masthead(head.masthead), blank(), blank(), numberOverRule(head.number), blank()] : []),
    blank(),
    ...title.map(titleLine),
    blank(),
    ...(addressee ? [new WordParagraph({ children: [inRole(addressee)] })] : []),
    ...blocks.map((block, index) => blockOf(block, index >= lastWords)),
    ...(signature.length > 0 ? [new WordParagraph({ keepNext: true })] : []),
    ...signature.map((line) => atTheRight(line, 2)),
    ...(annex
      ? [
          new WordParagraph({ pageBreakBefore: true, children: [inRole(annex.heading)] }),
          annex.table.rows.length === 0
            ? new WordParagraph({ children: [inRole(annex.table.none)] })
            : listTable(annex.table),
        ]
      : []),
    ...(end ? [endMatter(end)] : []),
  ];
}

const blank = (): WordParagraph => new WordParagraph({});

const inRole = ({ role, text }: PrintedText, options: RunLook = {}) =>
  run(role as OfficeRole, [text], options);

function blockOf(block: Block, keepNext: boolean): FileChild {
  switch (block.kind) {
    case 'form':
      return formTable(block.rows);
    case 'signing':
      return atTheRight(block.label, 7);
    default:
      return bodyParagraph(block, keepNext);
  }
}

/** Its top 35 mm below the type area's; as large as the width allows with a little air, up to 44 pt. */
function masthead(text: PrintedText): WordParagraph {
  const points = Math.min(44, Math.floor(((twips(156) / 20) * 0.97) / [...text.text].length));
  return new WordParagraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(35), line: points * 20, lineRule: LineRuleType.EXACT },
    children: [inRole(text, { size: points * 2, color: red })],
  });
}

/** The red rule is the paragraph's border, 11 pt (4 mm) below the number and as wide as the type area. */
const numberOverRule = (text: PrintedText): WordParagraph =>
  new WordParagraph({
    alignment: AlignmentType.CENTER,
    border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: red, space: 11 } },
    children: [inRole(text)],
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
