import { useQuery } from '@tanstack/react-query';
import { type Problem, problemQuery } from './problem-queries.ts';

/** The problem as it stands on the server, asked for afresh once somebody else turned out to have changed it. */
export const useLatest = (id: string, wanted: boolean): Problem | undefined => {
  const { data, isFetching } = useQuery({
    ...problemQuery(id),
    enabled: wanted,
    staleTime: 0,
    refetchOnMount: 'always',
  });
  return wanted && !isFetching ? data : undefined;
};
