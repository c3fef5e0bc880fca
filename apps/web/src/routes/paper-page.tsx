import { getRouteApi } from '@tanstack/react-router';
import { PaperPage } from '../features/issued-paper/index.ts';

const route = getRouteApi('/county/papers/$paperId');

export const PaperOfPath = () => <PaperPage id={route.useParams().paperId} />;
