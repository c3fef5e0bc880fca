import type { PosterProject, PosterSize } from './poster.ts';

/** Measures of a paper, in millimetres. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Height of the title with the code, of the ruled heading, and of the legend. */
  readonly title: number;
  readonly heading: number;
  readonly legend: number;
  /** A row is as high as fills the sheet, between what can be read and what looks empty. */
  readonly row: { readonly least: number; readonly most: number };
}

export const papers: Readonly<Record<PosterSize, Paper>> = {
  A0: {
    width: 1189,
    height: 841,
    margin: 28,
    title: 78,
    heading: 32,
    legend: 30,
    row: { least: 11, most: 27 },
  },
  A1: {
    width: 841,
    height: 594,
    margin: 20,
    title: 55,
    heading: 23,
    legend: 21,
    row: { least: 9, most: 19 },
  },
  A3: {
    width: 420,
    height: 297,
    margin: 11,
    title: 27,
    heading: 11.5,
    legend: 10.5,
    row: { least: 7, most: 9.6 },
  },
};

export interface Sheet {
  readonly rowHeight: number;
  /** Number of the first row, from 1. */
  readonly first: number;
  readonly projects: readonly PosterProject[];
}

/** The rows dealt out evenly over as few sheets as they can be read on; without rows there is one, which says so. */
export function dealSheets(projects: readonly PosterProject[], paper: Paper): Sheet[] {
  const { height, margin, title, heading, legend, row } = paper;
  const room = height - 2 * margin - title - heading - legend;
  const count = Math.max(1, Math.ceil(projects.length / Math.floor(room / row.least)));
  const each = Math.max(1, Math.ceil(projects.length / count));
  const rowHeight = Math.min(row.most, room / each);
  return Array.from({ length: count }, (_, at) => ({
    rowHeight,
    first: at * each + 1,
    projects: projects.slice(at * each, (at + 1) * each),
  }));
}
