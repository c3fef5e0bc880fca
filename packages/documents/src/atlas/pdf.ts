import { type FontBook, openFontBook } from '../typeset/font-book.ts';
import { requireGlyphs } from '../typeset/missing-glyph.ts';
import type { Bookmark, Part } from '../typeset/press-order.ts';
import { type Press, typefaces, withPress } from '../typeset/press.ts';
import { printedMonth } from '../wording/date.ts';
import type { AtlasEdition, AtlasOptions, AtlasProject, PartKeeper } from './edition.ts';
import { frontMatter } from './front.ts';
import { pageCount } from './page-count.ts';
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
 * an index by responsible unit (`三（二）`); PDF/A-2b. Page numbers count from the cover, so that print and reader agree; a
 * project always opens on a left-hand page. Set in a thread of its own. The same edition gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws UnfitForAtlas for a text too long for its place, or a photograph that is neither JPEG nor PNG.
 */
export async function atlasPdf(
  edition: AtlasEdition,
  options: AtlasOptions,
): Promise<{ pdf: Uint8Array; pages: number }> {
  requireFit(edition);
  const fonts = openFontBook(options.fontFolder);
  requireGlyphs(printedTexts(edition), fonts);
  const pagination = paginate(edition);
  const common = commonData(edition, fonts);
  return withPress(fonts, async (press) => {
    const parts: Part[] = [];
    const add = async (firstPage: number, set: () => Promise<Uint8Array>) => {
      const bytes = await kept(options.parts, `pages-${firstPage}.pdf`, set);
      await options.onPart?.(bytes, firstPage);
      parts.push({ bytes, firstPage });
    };
    await add(1, () =>
      press.set({
        template: 'atlas-front.typ',
        tagged: false,
        data: { ...common, ...frontMatter(edition, pagination) },
      }),
    );
    for (const chunk of chunksOf(edition, pagination)) {
      await add(chunk.firstPage, () => setSpreads(press, chunk, options, common));
      options.onProgress?.({ projectsSet: chunk.end, projects: edition.projects.length });
    }
    const units = unitIndex(edition.projects, pagination.projectStarts);
    await add(pagination.indexStart, () =>
      press.set({
        template: 'atlas-index.typ',
        tagged: false,
        data: { ...common, firstPage: pagination.indexStart, units },
      }),
    );
    // The parts' bytes go over to the press with the order.
    const pages = pagination.indexStart - 1 + (await pageCount(parts.at(-1)!.bytes));
    const pdf = await press.bind({
      title: common.title,
      author: edition.compiledBy,
      date: edition.compiledOn,
      parts,
      bookmarks: bookmarks(edition, pagination),
    });
    return { pdf, pages };
  });
}

/** What was set before, or sets it and keeps it. */
async function kept(
  keeper: PartKeeper | undefined,
  name: string,
  set: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const before = await keeper?.read(name);
  if (before) return Uint8Array.from(before);
  const bytes = await set();
  await keeper?.keep(name, bytes);
  return bytes;
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

interface Chunk {
  readonly projects: readonly AtlasProject[];
  /** Index of the first, and after the last. */
  readonly first: number;
  readonly end: number;
  readonly firstPage: number;
}

function chunksOf({ projects }: AtlasEdition, { projectStarts }: Pagination): Chunk[] {
  return Array.from({ length: Math.ceil(projects.length / chunkSize) }, (_, at) => {
    const first = at * chunkSize;
    const chunk = projects.slice(first, first + chunkSize);
    return { projects: chunk, first, end: first + chunk.length, firstPage: projectStarts[first]! };
  });
}

async function setSpreads(
  press: Press,
  { projects, first, firstPage }: Chunk,
  { readPhotograph }: AtlasOptions,
  common: CommonData,
): Promise<Uint8Array> {
  const { files, fileOf } = await readPhotographs(projects, first, readPhotograph);
  const pages = projects.map((project, index) => projectPage(project, first + index + 1, fileOf));
  return press.set({
    template: 'atlas-projects.typ',
    tagged: false,
    data: { ...common, firstPage, projects: pages },
    files,
  });
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
