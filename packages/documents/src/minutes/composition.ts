import type { PrintedText } from '../typeset/missing-glyph.ts';

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
  readonly runs: readonly PrintedText[];
}

/** 出席：… with its wraps aligned after the colon. */
export interface RollLine {
  readonly label: PrintedText;
  readonly names: PrintedText;
}

export interface EndMatter {
  /** Null when no copies are sent. */
  readonly copies: PrintedText | null;
  readonly printedBy: PrintedText;
  readonly printedOn: PrintedText;
}

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
