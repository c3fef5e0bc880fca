import type { AtlasProject } from './edition.ts';

/** A line of the contents: what a run of projects stands under, or a project by its index in the book. */
export type ContentsRow = { readonly group: string } | { readonly project: number };

/** The lines of the contents, page by page; a heading is never the last line of a page. */
export function contentsRows(
  projects: readonly Pick<AtlasProject, 'group'>[],
  rowsPerPage: number,
): ContentsRow[][] {
  const pages: ContentsRow[][] = [[]];
  const put = (rows: readonly ContentsRow[]) => {
    if (pages.at(-1)!.length + rows.length > rowsPerPage) pages.push([]);
    pages.at(-1)!.push(...rows);
  };
  for (const [project, { group }] of projects.entries()) {
    const opens = group !== null && group !== projects[project - 1]?.group;
    put(opens ? [{ group }, { project }] : [{ project }]);
  }
  return pages;
}
