export { ReportPage } from './report-page.tsx';
export { WeekPage } from './week-page.tsx';
