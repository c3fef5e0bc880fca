import { getRouteApi } from '@tanstack/react-router';
import { ReportPage } from '../features/supervision/index.ts';

const route = getRouteApi('/county/supervision/reports/$draftId');

export const SupervisionReportPage = () => <ReportPage id={route.useParams().draftId} />;
