import type { EndMatter, Paragraph } from '../minutes/composition.ts';
import type { FontRole } from '../typeset/font-book.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';

/** A paper in the layout of GB/T 9704 in words and order, before any layout: what the PDF and the DOCX both print. */
export interface PaperComposition {
  /** What the file is called where software shows a title: a paper with a form for a body prints none. */
  readonly name: string;
  /** The red head with its number; null for a paper that bears none, such as a unit's report. */
  readonly head: PaperHead | null;
  readonly draft: boolean;
  readonly title: readonly PrintedText[];
  /** 主送, with its colon; null where a paper is addressed to nobody in particular. */
  readonly addressee: PrintedText | null;
  readonly blocks: readonly Block[];
  /** Unit and date, as they stand under the text. */
  readonly signature: readonly PrintedText[];
  /** A table that is annexed, on pages of its own; its title stands under the text as well. */
  readonly annex: PaperAnnex | null;
  readonly endMatter: EndMatter | null;
  /** For the file itself: who made it, and its ISO date. */
  readonly author: string;
  readonly date: string;
}

export interface PaperHead {
  readonly masthead: PrintedText;
  readonly number: PrintedText;
  /** 份号, 密级, 紧急程度, from above; none of them on most papers. */
  readonly marks: readonly PrintedText[];
  /** 签发人 beside the number, on a paper that goes up. */
  readonly signer: { readonly label: PrintedText; readonly name: PrintedText } | null;
}

export interface PaperAnnex {
  readonly label: PrintedText;
  readonly note: PrintedText;
  readonly title: PrintedText;
  readonly table: TableBlock;
}

export type Block = Paragraph | FormBlock | SigningBlock | ListBlock;

/** A table among the text, on the same page. */
export interface ListBlock {
  readonly kind: 'table';
  readonly table: TableBlock;
}

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

/** More columns than an upright page has room for: the table then lies across. */
export const liesAcross = ({ columns }: TableBlock): boolean => columns.length > 6;

export const printed = (role: FontRole, text: string, place: string): PrintedText => ({ role, text, place });

/** Every text of the paper, with its role and place. */
export function* printedTexts(paper: PaperComposition): Generator<PrintedText> {
  if (paper.head) {
    const { masthead, number, marks, signer } = paper.head;
    yield masthead;
    yield number;
    yield* marks;
    if (signer) {
      yield signer.label;
      yield signer.name;
    }
  }
  yield* paper.title;
  if (paper.addressee) yield paper.addressee;
  for (const block of paper.blocks) yield* blockTexts(block);
  yield* paper.signature;
  if (paper.annex) {
    yield paper.annex.label;
    yield paper.annex.note;
    yield paper.annex.title;
    yield* tableTexts(paper.annex.table);
  }
  if (paper.endMatter) {
    const { copies, printedBy, printedOn } = paper.endMatter;
    if (copies) yield copies;
    yield printedBy;
    yield printedOn;
  }
}

function* tableTexts({ columns, rows, none }: TableBlock): Generator<PrintedText> {
  for (const { heading } of columns) yield heading;
  for (const row of rows) yield* row;
  if (rows.length === 0) yield none;
}

function* blockTexts(block: Block): Generator<PrintedText> {
  switch (block.kind) {
    case 'table':
      yield* tableTexts(block.table);
      return;
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
