import type { PrintedText } from '../typeset/missing-glyph.ts';
import { parted } from './parted.ts';

/** Minutes in words and order, before any layout: what the PDF and the DOCX both print. */
export interface Composition {
  readonly masthead: PrintedText;
  readonly number: PrintedText;
  readonly draft: boolean;
  readonly title: readonly PrintedText[];
  readonly body: readonly Paragraph[];
  readonly attendance: readonly RollLine[];
  readonly endMatter: EndMatter;
}

/** `heading` keeps with the paragraph after it. */
export interface Paragraph {
  readonly kind: 'heading' | 'text';
  readonly runs: readonly Run[];
}

/** A stretch of text; what is not wordable stands as it was recorded. */
export type Run = PrintedText & { readonly wordable?: Wordable };

/** A passage that the office may put in other words. */
export interface Wordable {
  /** The key of its words in `wording`. */
  readonly place: string;
  /** As it was drafted. */
  readonly drafted: string;
  /** Whether it may be left out, and whether it may run over several paragraphs. */
  readonly free: boolean;
}

/** 出席：… with its wraps aligned after the colon. */
export interface RollLine {
  readonly label: PrintedText;
  readonly names: Run;
}

export interface EndMatter {
  /** Null when no copies are sent. */
  readonly copies: Run | null;
  readonly printedBy: PrintedText;
  readonly printedOn: PrintedText;
}

/** The same, ready to be printed: passages of several paragraphs parted, and those that were left out gone. */
export const forPrint = (composition: Composition): Composition => ({
  ...composition,
  body: composition.body.flatMap(parted),
  attendance: composition.attendance.filter(({ names }) => names.text.trim() !== ''),
});

/** Every text of the paper, with its role and place. */
export function* printedTexts(composition: Composition): Generator<PrintedText> {
  yield composition.masthead;
  yield composition.number;
  yield* composition.title;
  for (const { runs } of composition.body) yield* runs;
  for (const { label, names } of composition.attendance) {
    yield label;
    yield names;
  }
  const { copies, printedBy, printedOn } = composition.endMatter;
  if (copies !== null) yield copies;
  yield printedBy;
  yield printedOn;
}
