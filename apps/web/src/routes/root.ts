import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { sessionQuery } from '../features/session/index.ts';
import { DocumentFrame } from '../shell/document-frame.tsx';

export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  loader: ({ context }) => context.queries.ensureQueryData(sessionQuery),
  component: DocumentFrame,
});
