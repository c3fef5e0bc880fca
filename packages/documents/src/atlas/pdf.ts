import { type FontBook, openFontBook } from '../typeset/font-book.ts';
import { requireGlyphs } from '../typeset/missing-glyph.ts';
import type { Bookmark, Part } from '../typeset/press-order.ts';
import { type Press, typefaces, withPress } from '../typeset/press.ts';
import { printedMonth } from '../wording/date.ts';
import type { AtlasEdition, AtlasOptions } from './edition.ts';
import { frontMatter } from './front.ts';
import { type Pagination, paginate } from './pagination.ts';
import { readPhotographs } from './photograph-files.ts';
import { printedTexts } from './printed-texts.ts';
import { projectPage } from './project-page.ts';
import { requireFit } from './unfit.ts';
import { unitIndex } from './unit-index.ts';

/** Projects set in one go: what bounds the memory, whatever the size of the book. */
const chunkSize = 30;

/**
 * 项目图册 as a PDF: A4 landscape; cover, the edition at a glance, preface, contents, a spread for each project, and
 * an index by responsible unit (`三（二）`). Page numbers count from the cover, so that print and reader agree; a
 * project always opens on a left-hand page. Set in a thread of its own. The same edition gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws UnfitForAtlas for a text too long for its place, or a photograph that is neither JPEG nor PNG.
 */
export async function atlasPdf(edition: AtlasEdition, options: AtlasOptions): Promise<Uint8Array> {
  requireFit(edition);
  const fonts = openFontBook(options.fontFolder);
  requireGlyphs(printedTexts(edition), fonts);
  const pagination = paginate(edition);
  const common = commonData(edition, fonts);
  return withPress(fonts, async (press) => {
    const front = await press.set({
      template: 'atlas-front.typ',
      tagged: false,
      data: { ...common, ...frontMatter(edition, pagination) },
    });
    const spreads = await setSpreads(press, edition, options, pagination, common);
    const units = unitIndex(edition.projects, pagination.projectStarts);
    const index = await press.set({
      template: 'atlas-index.typ',
      tagged: false,
      data: { ...common, firstPage: pagination.indexStart, units },
    });
    return press.bind({
      title: common.title,
      author: edition.compiledBy,
      date: edition.compiledOn,
      parts: [{ bytes: front, firstPage: 1 }, ...spreads, { bytes: index, firstPage: pagination.indexStart }],
      bookmarks: bookmarks(edition, pagination),
    });
  });
}

interface CommonData {
  readonly title: string;
  /** The running line. */
  readonly book: string;
  readonly author: string;
  readonly date: string;
  readonly typefaces: ReturnType<typeof typefaces>;
}

function commonData(edition: AtlasEdition, fonts: FontBook): CommonData {
  return {
    title: `${edition.county}项目图册（${printedMonth(edition.month)}）`,
    book: `${edition.county}项目图册　${printedMonth(edition.month)}　第${edition.number}期`,
    author: edition.compiledBy,
    date: edition.compiledOn,
    typefaces: typefaces(fonts),
  };
}

async function setSpreads(
  press: Press,
  { projects }: AtlasEdition,
  { readPhotograph, onProgress }: AtlasOptions,
  { projectStarts }: Pagination,
  common: CommonData,
): Promise<Part[]> {
  const parts: Part[] = [];
  for (let first = 0; first < projects.length; first += chunkSize) {
    const chunk = projects.slice(first, first + chunkSize);
    const { files, fileOf } = await readPhotographs(chunk, first, readPhotograph);
    const firstPage = projectStarts[first]!;
    const pages = chunk.map((project, index) => projectPage(project, first + index + 1, fileOf));
    const bytes = await press.set({
      template: 'atlas-projects.typ',
      tagged: false,
      data: { ...common, firstPage, projects: pages },
      files,
    });
    parts.push({ bytes, firstPage });
    onProgress?.({ projectsSet: first + chunk.length, projects: projects.length });
  }
  return parts;
}

function bookmarks({ projects }: AtlasEdition, pagination: Pagination): Bookmark[] {
  const contents = pagination.contentsTitlePage ? pagination.contentsStart + 1 : pagination.contentsStart;
  return [
    { title: '封面', page: 1 },
    { title: '本期概览', page: 2 },
    { title: '前言', page: 3 },
    { title: '目录', page: contents },
    ...projects.map(({ name }, index) => ({
      title: `${index + 1}　${name}`,
      page: pagination.projectStarts[index]!,
    })),
    { title: '责任单位索引', page: pagination.indexStart },
  ];
}
