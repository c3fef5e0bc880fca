/** One page of the hall's screen: a run of projects in each of its columns, or the map. */
export type HallPageOf<Project> =
  | { readonly kind: 'bars'; readonly columns: readonly (readonly Project[])[] }
  | { readonly kind: 'map' };

/** How the screen is divided: a wide wall has several columns, and room for the map beside them. */
export type HallLayout = { readonly columns: number; readonly rows: number; readonly mapBeside: boolean };

/** Rows that are read from ten metres: a twelfth of the height each, whatever the screen. */
const rowsOnScreen = 12;
const oneScreen = 16 / 9;

export const layoutOf = (width: number, height: number): HallLayout => {
  const screens = width / Math.max(1, height) / oneScreen;
  const mapBeside = screens >= 1.6;
  // Beside the map there are a column and a half a screen less one.
  const columns = mapBeside ? Math.max(1, Math.round(screens * 1.5) - 1) : 1;
  return { columns, rows: rowsOnScreen, mapBeside };
};

/** The projects dealt out evenly over pages; the map has a page of its own where it does not stand beside them. */
export const hallPages = <Project>(
  projects: readonly Project[],
  { columns, rows, mapBeside }: HallLayout,
): HallPageOf<Project>[] => {
  const count = Math.max(1, Math.ceil(projects.length / (columns * rows)));
  const each = Math.ceil(projects.length / (count * columns));
  const pages = Array.from({ length: count }, (_page, page): HallPageOf<Project> => ({
    kind: 'bars',
    columns: Array.from({ length: columns }, (_column, column) => {
      const begin = (page * columns + column) * each;
      return projects.slice(begin, begin + each);
    }),
  }));
  return mapBeside ? pages : [...pages, { kind: 'map' }];
};
