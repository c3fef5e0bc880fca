import type { ISectionOptions } from 'docx';
import { twips } from '../office-file/measure.ts';
import { seal } from '../office-file/seal.ts';
import type { PaperOptions } from '../minutes/pdf.ts';
import { openFontBook } from '../typeset/font-book.ts';
import { requireGlyphs } from '../typeset/missing-glyph.ts';
import { liesAcross, type PaperComposition, printedTexts } from './composition.ts';

/**
 * A paper as a Word file in the layout of GB/T 9704, to be edited in an office suite. It names the office's licensed
 * fonts and embeds none. The same composition gives the same bytes.
 *
 * @throws MissingGlyph when a font that the PDF would be set in lacks a character of the text.
 */
export async function paperDocx(
  composition: PaperComposition,
  { fontFolder }: PaperOptions = {},
): Promise<Uint8Array> {
  requireGlyphs(printedTexts(composition), openFontBook(fontFolder));
  const [{ Document, Packer }, { styles }] = await Promise.all([
    import('docx'),
    import('../office-file/official-page.ts'),
  ]);
  const document = new Document({
    title: composition.name,
    creator: composition.author,
    lastModifiedBy: composition.author,
    externalStyles: styles,
    evenAndOddHeaderAndFooters: true,
    sections: await sectionsOf(composition),
  });
  return seal(new Uint8Array(await Packer.toArrayBuffer(document)), composition.date);
}

/** One section for all that stands upright; an annex that lies across has its own, and the end matter follows upright. */
async function sectionsOf(composition: PaperComposition): Promise<ISectionOptions[]> {
  const [
    { page, pageNumbers },
    { acrossNumbers, acrossPage },
    { endMatter },
    { annexBlocks, paperBlocks },
    docx,
  ] = await Promise.all([
    import('../office-file/official-page.ts'),
    import('../office-file/across-page.ts'),
    import('../office-file/end-matter.ts'),
    import('./docx-blocks.ts'),
    import('docx'),
  ]);
  const { draft, annex, endMatter: texts } = composition;
  const upright = (children: ISectionOptions['children']) => ({
    properties: page,
    ...pageNumbers(draft),
    children,
  });
  const end = texts ? [endMatter(texts)] : [];
  const text = paperBlocks(composition);
  if (annex === null) return [upright([...text, ...end])];
  if (!liesAcross(annex.table)) {
    const turn = new docx.Paragraph({ children: [new docx.PageBreak()] });
    return [upright([...text, turn, ...annexBlocks(annex, twips(156)), ...end])];
  }
  const across = {
    properties: acrossPage,
    ...acrossNumbers(draft),
    children: annexBlocks(annex, twips(225)),
  };
  // Where nothing else stands at its head, it would take the turned number of the page before.
  const unheaded = () => new docx.Header({ children: [] });
  const last = draft ? upright(end) : { ...upright(end), headers: { default: unheaded(), even: unheaded() } };
  return [upright(text), across, ...(texts ? [last] : [])];
}
