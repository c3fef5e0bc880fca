import { command, query } from '../../http/handler.ts';
import { showBars } from './bars.ts';
import { outlineCounty } from './boundary.ts';
import { showMonths } from './months.ts';
import { showPlaces } from './places.ts';
import { listPosters } from './posters.ts';
import { pressPoster } from './press-poster.ts';

export { findBoundary, outlineCounty } from './boundary.ts';
export { ownPoster } from './posters.ts';
export { posterAsked } from './press-poster.ts';
export { wallRoutes } from './routes.ts';
export { setPoster } from './set-poster.ts';
export { sheetOf } from './sheet-of.ts';

export const wallHandlers = {
  bars: query(showBars),
  places: query(showPlaces),
  months: query(showMonths),
  outline: command(outlineCounty),
  posters: query(listPosters),
  press: command(pressPoster),
};
