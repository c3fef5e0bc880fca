import { useCallback } from 'react';
import { useText } from '../../text/use-text.ts';

/** Says minutes as such, and from ten hours on as hours: an estimate has no minutes then. */
export const useMinutes = (): ((minutes: number) => string) => {
  const text = useText();
  return useCallback(
    (minutes) =>
      minutes < 600
        ? text('burden.minutes', { count: Math.round(minutes) })
        : text('burden.hours', { count: Math.round(minutes / 60) }),
    [text],
  );
};
