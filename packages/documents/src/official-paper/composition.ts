import type { EndMatter, Paragraph } from '../minutes/composition.ts';
import type { FontRole } from '../typeset/font-book.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';

/** A paper in the layout of GB/T 9704 in words and order, before any layout: what the PDF and the DOCX both print. */
export interface PaperComposition {
  /** The red head with its number; null for a paper that bears none, such as a unit's report. */
  readonly head: { readonly masthead: PrintedText; readonly number: PrintedText } | null;
  readonly draft: boolean;
  readonly title: readonly PrintedText[];
  /** 主送, with its colon; null where a paper is addressed to nobody in particular. */
  readonly addressee: PrintedText | null;
  readonly blocks: readonly Block[];
  /** Unit and date, as they stand under the text. */
  readonly signature: readonly PrintedText[];
  /** A table that is annexed, on a page of its own. */
  readonly annex: { readonly heading: PrintedText; readonly table: TableBlock } | null;
  readonly endMatter: EndMatter | null;
  /** For the file itself: who made it, and its ISO date. */
  readonly author: string;
  readonly date: string;
}

export type Block = Paragraph | FormBlock | SigningBlock;

/** Labels with what is filled in beside them; an empty value is room to write by hand, `lines` high. */
export interface FormBlock {
  readonly kind: 'form';
  readonly rows: readonly FormRow[];
}

export interface FormRow {
  readonly label: PrintedText;
  readonly value: PrintedText;
  readonly lines: number;
}

/** A place to sign by hand. */
export interface SigningBlock {
  readonly kind: 'signing';
  readonly label: PrintedText;
}

/** `width` is a share of what the table is wide. */
export interface TableBlock {
  readonly columns: readonly { readonly heading: PrintedText; readonly width: number }[];
  readonly rows: readonly (readonly PrintedText[])[];
  /** Said in place of rows. */
  readonly none: PrintedText;
}

export const printed = (role: FontRole, text: string, place: string): PrintedText => ({ role, text, place });

/** Every text of the paper, with its role and place. */
export function* printedTexts(paper: PaperComposition): Generator<PrintedText> {
  if (paper.head) {
    yield paper.head.masthead;
    yield paper.head.number;
  }
  yield* paper.title;
  if (paper.addressee) yield paper.addressee;
  for (const block of paper.blocks) yield* blockTexts(block);
  yield* paper.signature;
  if (paper.annex) {
    yield paper.annex.heading;
    const { columns, rows, none } = paper.annex.table;
    for (const { heading } of columns) yield heading;
    for (const row of rows) yield* row;
    if (rows.length === 0) yield none;
  }
  if (paper.endMatter) {
    const { copies, printedBy, printedOn } = paper.endMatter;
    if (copies) yield copies;
    yield printedBy;
    yield printedOn;
  }
}

function* blockTexts(block: Block): Generator<PrintedText> {
  switch (block.kind) {
    case 'form':
      for (const { label, value } of block.rows) {
        yield label;
        yield value;
      }
      return;
    case 'signing':
      yield block.label;
      return;
    default:
      yield* block.runs;
  }
}
