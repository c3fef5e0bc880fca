export { RoadPage } from './road-page.tsx';
export { TourPage } from './tour-page.tsx';
export { TourYearPage } from './year-page.tsx';
