import { readFileSync } from 'node:fs';
import {
  AlignmentType,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
} from 'docx';
import { twips } from './measure.ts';
import { run, size } from './written.ts';

/** GB/T 9704 as Word understands it: size 3 is 16 pt there, and the grid squeezes it to 28 characters a line. */
export const page: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: twips(210), height: twips(297) },
    margin: {
      top: twips(37),
      bottom: twips(35),
      left: twips(28),
      right: twips(26),
      header: twips(25),
      footer: twips(25.3),
      gutter: 0,
    },
  },
  grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: 580, charSpace: -848 },
};

/** Styles of the text; the file says why they do not leave 28 × 22 to the grid alone. */
export const styles = readFileSync(new URL('../../templates/official-styles.xml', import.meta.url), 'utf8');

/** "— 1 —" 7 mm below the type area; odd pages right, even pages left, one character in. A draft says so on each page. */
export function pageNumbers(draft: boolean): Pick<ISectionOptions, 'headers' | 'footers'> {
  const headers = draft ? { headers: { default: draftMark(), even: draftMark() } } : {};
  return {
    ...headers,
    footers: { default: numberLine(AlignmentType.RIGHT), even: numberLine(AlignmentType.LEFT) },
  };
}

function numberLine(alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT): Footer {
  const oneCharacter = 280;
  const side = alignment === AlignmentType.RIGHT ? { right: oneCharacter } : { left: oneCharacter };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: side,
        spacing: { line: 280, lineRule: LineRuleType.EXACT },
        children: [run('song', ['— ', PageNumber.CURRENT, ' —'], { size: size.four })],
      }),
    ],
  });
}

function draftMark(): Header {
  return new Header({
    children: [new Paragraph({ children: [run('heiTi', ['草稿'], { color: 'D7000F' })] })],
  });
}
