import { expect, test } from 'vitest';
import { hallPages, layoutOf } from './pages-of.ts';

test.each([
  [1920, 1080, { columns: 1, mapBeside: false }],
  [1366, 768, { columns: 1, mapBeside: false }],
  [390, 844, { columns: 1, mapBeside: false }],
  [3840, 1080, { columns: 2, mapBeside: true }],
  [3840, 2160, { columns: 1, mapBeside: false }],
  [5760, 1080, { columns: 4, mapBeside: true }],
])('%i by %i', (width, height, layout) => {
  expect(layoutOf(width, height)).toMatchObject(layout);
});

test.each([0, 1, 12, 13, 24, 2_000])('%i projects are each shown once, evenly', (count) => {
  const projects = Array.from({ length: count }, (_, at) => at);
  for (const layout of [layoutOf(1920, 1080), layoutOf(3840, 1080)]) {
    const pages = hallPages(projects, layout);
    const shown = pages.flatMap((page) => (page.kind === 'bars' ? page.columns.flat() : []));
    expect(shown).toEqual(projects);
    for (const page of pages) {
      if (page.kind !== 'bars') continue;
      expect(page.columns).toHaveLength(layout.columns);
      for (const column of page.columns) expect(column.length).toBeLessThanOrEqual(layout.rows);
    }
    expect(pages.some(({ kind }) => kind === 'map')).toBe(!layout.mapBeside);
  }
});
