export {
  type Boundary,
  boundaryFaults,
  type BoundaryFault,
  mostBoundaryPlaces,
  readBoundary,
} from './boundary.ts';
export { evenMonths, monthsOf, type ProjectMonths, sumOfMonths, type YearMonths } from './months.ts';
export { type Bar, type BarDates, barsOf, monthOfTenDays, tenDaysAt, tenDaysOf } from './ten-days.ts';
