import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, type ErrorComponentProps } from '@tanstack/react-router';
import { sessionQuery } from '../features/session/index.ts';
import { DocumentFrame } from '../shell/document-frame.tsx';
import { PageFailure } from '../shell/page-failure.tsx';
import { PageMissing } from '../shell/page-missing.tsx';
import { Sheet } from '../shell/sheet.tsx';

const FailureOnSheet = (props: ErrorComponentProps) => (
  <Sheet>
    <PageFailure {...props} />
  </Sheet>
);

const MissingOnSheet = () => (
  <Sheet>
    <PageMissing />
  </Sheet>
);

/** Every page needs to know which county this is and who is there; both are read once, before the first page. */
export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  loader: ({ context }) => context.queries.ensureQueryData(sessionQuery),
  component: DocumentFrame,
  // Outside the shell there is no frame for these two to stand in.
  errorComponent: FailureOnSheet,
  notFoundComponent: MissingOnSheet,
});
