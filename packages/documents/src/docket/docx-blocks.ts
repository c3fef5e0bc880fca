import {
  AlignmentType,
  type FileChild,
  type IParagraphOptions,
  type ISectionOptions,
  LineRuleType,
  PageOrientation,
  Paragraph,
} from 'docx';
import { twips } from '../office-file/measure.ts';
import { type OfficeRole, run, size } from '../office-file/written.ts';
import { listTable } from '../official-paper/docx-table.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import type { DocketComposition } from './compose.ts';

/** A4 across; the library turns a sheet given upright. */
export const page: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: twips(210), height: twips(297), orientation: PageOrientation.LANDSCAPE },
    margin: {
      top: twips(26),
      bottom: twips(24),
      left: twips(25),
      right: twips(25),
      header: twips(15),
      footer: twips(14),
      gutter: 0,
    },
  },
};

/** Between the margins. */
const width = twips(297 - 2 * 25);
/** Half-points. */
const text = 24;

/** The list from its title on, as Word blocks. */
export function docketBlocks({ title, facts, table, note }: DocketComposition): FileChild[] {
  return [
    line([title], size.two, { alignment: AlignmentType.CENTER, spacing: spaced(34, 0, 8) }),
    line(facts.flatMap(apart), text, { alignment: AlignmentType.CENTER, spacing: spaced(20, 0, 6) }),
    ...(note ? [line([note], text, { spacing: spaced(20, 0, 6) })] : []),
    table.rows.length === 0 ? line([table.none], text) : listTable(table, width),
  ];
}

/** Points: the line's own height, and what stands free above and below. */
const spaced = (height: number, before: number, after: number) => ({
  line: height * 20,
  lineRule: LineRuleType.EXACT,
  before: before * 20,
  after: after * 20,
});

const line = (
  texts: readonly PrintedText[],
  halfPoints: number,
  options: IParagraphOptions = {},
): Paragraph =>
  new Paragraph({
    ...options,
    children: texts.map(({ role, text: words }) => run(role as OfficeRole, [words], { size: halfPoints })),
  });

const apart = (fact: PrintedText, index: number): PrintedText[] =>
  index === 0 ? [fact] : [{ ...fact, text: '　　' }, fact];
