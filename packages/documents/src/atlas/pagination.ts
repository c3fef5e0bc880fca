import { type ContentsRow, contentsRows } from './contents-rows.ts';
import type { AtlasEdition, AtlasPhotograph } from './edition.ts';

/** Cover, the edition at a glance, preface. */
const openingPages = 3;
export const contentsRowsPerPage = 20;
const mostInARow = 3;

/** Where everything stands, before anything is set: pages are counted from the cover, as a reader of the PDF counts. */
export interface Pagination {
  /** Rows of the contents, page by page. */
  readonly contents: readonly (readonly ContentsRow[])[];
  /** Contents of an odd number of pages get a title page, so that every project opens on a left-hand page. */
  readonly contentsTitlePage: boolean;
  readonly contentsStart: number;
  /** First page of each project, in order; always even. */
  readonly projectStarts: readonly number[];
  readonly indexStart: number;
}

/** Plans the pages before anything is set: a spread begins on a left page, so the contents know every number. */
export function paginate({ projects }: Pick<AtlasEdition, 'projects'>): Pagination {
  const contents = contentsRows(projects, contentsRowsPerPage);
  const contentsTitlePage = contents.length % 2 === 1;
  const projectStarts: number[] = [];
  let next = openingPages + contents.length + (contentsTitlePage ? 1 : 0) + 1;
  for (const { photographs } of projects) {
    projectStarts.push(next);
    next += 1 + Math.max(1, dealPhotographs(photographs).length);
  }
  return {
    contents,
    contentsTitlePage,
    contentsStart: openingPages + 1,
    projectStarts,
    indexStart: next,
  };
}

/** One row of a page of photographs: a picture beside the same angle's last one, or up to three pictures. */
export type PhotographRow =
  | { readonly kind: 'pair'; readonly photographs: readonly [AtlasPhotograph] }
  | { readonly kind: 'singles'; readonly photographs: readonly AtlasPhotograph[] };

/**
 * Photographs dealt out over their pages, two rows to a page at most; pairs come first. The pages are an odd number, so
 * that the next project again opens on the left. None at all is no page of photographs.
 */
export function dealPhotographs(photographs: readonly AtlasPhotograph[]): PhotographRow[][] {
  const pairs = photographs.filter(({ before }) => before !== null);
  const singles = photographs.filter(({ before }) => before === null);
  const needed = Math.ceil((pairs.length + Math.ceil(singles.length / mostInARow)) / 2);
  if (needed === 0) return [];
  const pages = needed % 2 === 1 ? needed : needed + 1;
  const lines = Math.max(
    Math.ceil(singles.length / mostInARow),
    Math.min(2 * pages - pairs.length, rowsFor(singles.length)),
  );
  const rows: PhotographRow[] = [
    ...pairs.map((pair) => ({ kind: 'pair' as const, photographs: [pair] as const })),
    ...evenly(singles, lines).map((row) => ({ kind: 'singles' as const, photographs: row })),
  ];
  return evenly(rows, pages);
}

/** How many rows show so many pictures best: one or two side by side, then two rows. */
const rowsFor = (count: number): number =>
  count <= 2 ? Math.min(1, count) : Math.max(2, Math.ceil(count / mostInARow));

const evenly = <One>(all: readonly One[], parts: number): One[][] =>
  Array.from({ length: parts }, (_, part) =>
    all.slice(Math.round((part * all.length) / parts), Math.round(((part + 1) * all.length) / parts)),
  ).filter((part) => part.length > 0);
