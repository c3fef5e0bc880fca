import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../api/client.ts';

/** Somebody else was first: reads what is stored now, so that the two can be shown side by side and the later revision sent. */
export const useLatestOnConflict = (conflict: boolean): void => {
  const queries = useQueryClient();
  useEffect(() => {
    if (conflict) void queries.invalidateQueries({ queryKey: api.project.key() });
  }, [conflict, queries]);
};
