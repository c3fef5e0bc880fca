import type { PrintedText } from '../typeset/missing-glyph.ts';

/** The sheet in words and order, before any layout: what the PDF and the DOCX both print. */
export interface HandoverComposition {
  readonly title: PrintedText;
  readonly facts: readonly PrintedText[];
  readonly sections: readonly HandoverSection[];
  readonly statement: PrintedText;
  /** Who signs, left to right. */
  readonly signatures: readonly PrintedText[];
  readonly madeBy: PrintedText;
}

/** A table under a heading; without rows it is one line that says so. */
export interface HandoverSection {
  readonly heading: PrintedText;
  readonly columns: readonly HandoverColumn[];
  readonly rows: readonly (readonly PrintedText[])[];
  readonly none: PrintedText;
}

/** `width` is a share of what the sheet is wide. */
export interface HandoverColumn {
  readonly heading: PrintedText;
  readonly width: number;
}

/** Every text of the sheet, with its role and place. */
export function* printedTexts(composition: HandoverComposition): Generator<PrintedText> {
  yield composition.title;
  yield* composition.facts;
  for (const { heading, columns, rows, none } of composition.sections) {
    yield heading;
    if (rows.length === 0) yield none;
    for (const column of columns) yield column.heading;
    for (const row of rows) yield* row;
  }
  yield composition.statement;
  yield* composition.signatures;
  yield composition.madeBy;
}
