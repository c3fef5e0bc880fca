import { AlignmentType, BorderStyle, LineRuleType, Paragraph as WordParagraph } from 'docx';
import { endMatter } from '../office-file/end-matter.ts';
import { twips } from '../office-file/measure.ts';
import { type OfficeRole, run, type RunLook, size } from '../office-file/written.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import type { Composition, Paragraph, RollLine } from './composition.ts';

/** One character of the grid: 156 mm in twenty-eighths. */
const cell = twips(156) / 28;
const red = 'D7000F';

/** The paper from masthead to end matter, as Word blocks. */
export function minutesBlocks(composition: Composition): WordParagraph[] {
  return [
    masthead(composition.masthead),
    blank(),
    blank(),
    numberOverRule(composition.number),
    blank(),
    blank(),
    ...composition.title.map(titleLine),
    blank(),
    ...composition.body.map(bodyParagraph),
    ...(composition.attendance.length === 0 ? [] : [blank()]),
    ...composition.attendance.map(rollLine),
    endMatter(composition.endMatter),
  ];
}

const blank = (): WordParagraph => new WordParagraph({});

const inRole = ({ role, text }: PrintedText, options: RunLook = {}) =>
  run(role as OfficeRole, [text], options);

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
function numberOverRule(text: PrintedText): WordParagraph {
  return new WordParagraph({
    alignment: AlignmentType.CENTER,
    border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: red, space: 11 } },
    children: [inRole(text)],
  });
}

function titleLine(text: PrintedText): WordParagraph {
  return new WordParagraph({
    alignment: AlignmentType.CENTER,
    // On the grid a 22 pt line would take two of its lines.
    spacing: { line: 680, lineRule: LineRuleType.EXACT },
    children: [inRole(text, { size: size.two })],
  });
}

function bodyParagraph({ kind, runs }: Paragraph): WordParagraph {
  return new WordParagraph({
    alignment: AlignmentType.BOTH,
    keepNext: kind === 'heading',
    indent: { firstLineChars: 200, firstLine: Math.round(2 * cell) },
    children: runs.map((each) => inRole(each)),
  });
}

/** Two characters in; what wraps stands under the first name, after the colon. */
function rollLine({ label, names }: RollLine): WordParagraph {
  return new WordParagraph({
    alignment: AlignmentType.BOTH,
    indent: { left: Math.round(5 * cell), hanging: Math.round(3 * cell) },
    children: [inRole(label), inRole(names)],
  });
}
