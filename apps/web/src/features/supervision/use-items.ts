import { useSuspenseQueries } from '@tanstack/react-query';
import { type Item, itemQuery } from './supervision-queries.ts';

/** Several items with all that is known of them, in the order of their ids. */
export const useItems = (ids: readonly string[]): Item[] =>
  useSuspenseQueries({ queries: ids.map((id) => itemQuery(id)) }).map(({ data }) => data);
