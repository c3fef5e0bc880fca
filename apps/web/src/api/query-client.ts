import { QueryCache, QueryClient } from '@tanstack/react-query';
import { keepingReads } from '../offline/keeping-reads.ts';
import { api } from './client.ts';
import { isDecided, isSignedOut } from './problem.ts';

/**
 * Reads are kept for half a minute. A refusal is not asked again. The network mode is `always` because a county's
 * server is often on the same machine or a network that the browser calls offline.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      persister: keepingReads,
      retry: (attempts, error) => attempts < 2 && !isDecided(error),
    },
    mutations: { networkMode: 'always' },
  },
  queryCache: new QueryCache({
    // A session that ended elsewhere: reading it again sends the person to the sign-in page.
    onError: (error) => {
      if (isSignedOut(error)) void queryClient.invalidateQueries({ queryKey: api.session.current.key() });
    },
  }),
});
