import type { AtlasEdition, AtlasPhotograph } from './edition.ts';

/** Cover, the edition at a glance, preface. */
const openingPages = 3;
export const contentsRowsPerPage = 20;
const mostPhotographsAPage = 6;

/** Where everything stands, before anything is set: pages are counted from the cover, as a reader of the PDF counts. */
export interface Pagination {
  readonly contentsPages: number;
  /** Contents of an odd number of pages get a title page, so that every project opens on a left-hand page. */
  readonly contentsTitlePage: boolean;
  readonly contentsStart: number;
  /** First page of each project, in order; always even. */
  readonly projectStarts: readonly number[];
  readonly indexStart: number;
}

/** Plans the pages before anything is set: a spread begins on a left page, so the contents know every number. */
export function paginate({ projects }: Pick<AtlasEdition, 'projects'>): Pagination {
  const contentsPages = Math.max(1, Math.ceil(projects.length / contentsRowsPerPage));
  const contentsTitlePage = contentsPages % 2 === 1;
  const projectStarts: number[] = [];
  let next = openingPages + contentsPages + (contentsTitlePage ? 1 : 0) + 1;
  for (const { photographs } of projects) {
    projectStarts.push(next);
    next += 1 + photographPages(photographs.length);
  }
  return {
    contentsPages,
    contentsTitlePage,
    contentsStart: openingPages + 1,
    projectStarts,
    indexStart: next,
  };
}

/** Pages after the facts: an odd number, so that the next project again opens on the left. */
export function photographPages(count: number): number {
  const needed = Math.max(1, Math.ceil(count / mostPhotographsAPage));
  return needed % 2 === 1 ? needed : needed + 1;
}

/** Photographs dealt out evenly over their pages; none at all is no page of photographs. */
export function dealPhotographs<Photograph = AtlasPhotograph>(
  photographs: readonly Photograph[],
): Photograph[][] {
  if (photographs.length === 0) return [];
  const pages = photographPages(photographs.length);
  return Array.from({ length: pages }, (_, page) =>
    photographs.slice(
      Math.round((page * photographs.length) / pages),
      Math.round(((page + 1) * photographs.length) / pages),
    ),
  );
}
