import { getRouteApi } from '@tanstack/react-router';
import { ItemPage } from '../features/supervision/index.ts';

const route = getRouteApi('/county/supervision/$itemId');

export const SupervisionItemPage = () => <ItemPage id={route.useParams().itemId} />;
