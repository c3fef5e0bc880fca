import { createRoute } from '@tanstack/react-router';
import { Shell } from '../shell/shell.tsx';
import { rootRoute } from './root.tsx';

/** Parent of every room: whoever is not signed in is sent to the sign-in page. */
export const countyRoute = createRoute({ getParentRoute: () => rootRoute, id: 'county', component: Shell });
