import { useQueryClient } from '@tanstack/react-query';
import { trueAt } from '../../offline/keeping-reads.ts';
import { type Tour, tourQuery } from './tour-queries.ts';

/**
 * The county's clock (an instant, ISO) as a telephone knows it that may have read the tour days ago: what it was when the
 * tour was true, and since then the telephone's own.
 */
export const useCountyClock = ({ rule, slotKey, now }: Tour): (() => string) => {
  const cache = useQueryClient().getQueryCache();
  return () => {
    const query = cache.find({ queryKey: tourQuery({ rule, slotKey }).queryKey });
    const since = query ? Date.now() - trueAt(query) : 0;
    return new Date(Date.parse(now) + Math.max(0, since)).toISOString();
  };
};

const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** The day (ISO) in the county of an instant. */
export const dayInCounty = (instant: string): string => days.format(new Date(instant));
