import { readRegisterSearch, type RegisterFilter } from '../project/index.ts';

export const viewNames = ['bars', 'map', 'matrix'] as const;
export type ViewName = (typeof viewNames)[number];

/** Months that one looks at in one breath, from three years down to one. */
export const zooms = [36, 24, 12, 6, 3, 1] as const;
export type Zoom = (typeof zooms)[number];

/** What the wall's address says: the view, how much time a screen shows, and what the projects are narrowed to. */
export type WallSearch = RegisterFilter & { readonly view?: ViewName; readonly zoom?: Zoom };

/** The same narrowing in the hall, and for how long a page stays. */
export type HallSearch = RegisterFilter & { readonly seconds?: number };

/** Reads an address as far as it makes sense; whatever does not is as if it were not there. */
export const readWallSearch = (given: Record<string, unknown>): WallSearch => {
  const view = viewNames.find((one) => one === given['view']);
  const zoom = zooms.find((one) => one === Number(given['zoom']));
  return {
    ...filterOf(given),
    ...(view === undefined || view === 'bars' ? {} : { view }),
    ...(zoom === undefined || zoom === zooms[0] ? {} : { zoom }),
  };
};

export const usualSeconds = 20;
export const secondsToChoose = [10, 20, 30, 60] as const;

export const readHallSearch = (given: Record<string, unknown>): HallSearch => {
  const seconds = Number(given['seconds']);
  const sensible = Number.isInteger(seconds) && seconds >= 5 && seconds <= 600 && seconds !== usualSeconds;
  return { ...filterOf(given), ...(sensible ? { seconds } : {}) };
};

const filterOf = (given: Record<string, unknown>): RegisterFilter => {
  const {
    page: _page,
    sort: _sort,
    direction: _direction,
    columns: _columns,
    ...filter
  } = readRegisterSearch(given);
  return filter;
};

/** What of an address the server narrows by. */
export const filterIn = ({ view: _view, zoom: _zoom, ...filter }: WallSearch): RegisterFilter => filter;
