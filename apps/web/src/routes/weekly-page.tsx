import { getRouteApi } from '@tanstack/react-router';
import { ReportPage, WeekPage } from '../features/weekly-report/index.ts';

const week = getRouteApi('/county/weekly/$slotKey');
const report = getRouteApi('/county/weekly/$slotKey/$bearerKind/$bearerId');

export const WeekOfPath = () => {
  const { slotKey } = week.useParams();
  return <WeekPage key={slotKey} slotKey={slotKey} />;
};

export const ReportOfPath = () => {
  const { slotKey, bearerKind, bearerId } = report.useParams();
  return (
    <ReportPage reportRef={{ slotKey, bearerKind: bearerKind === 'unit' ? 'unit' : 'post', bearerId }} />
  );
};
