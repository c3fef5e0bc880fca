import { useCallback } from 'react';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import type { Proposal } from './tour-queries.ts';

/** Says why a stop is proposed, in words. */
export const useReasons = (): ((reasons: Proposal['reasons']) => string) => {
  const text = useText();
  const day = useDay(useToday());
  return useCallback(
    (reasons) =>
      reasons
        .map((reason) => {
          switch (reason.why) {
            case 'lagging':
              return text(`siteTour.reason.${reason.colour}`);
            case 'started':
              return text('siteTour.reason.started', { date: day(reason.on) });
            case 'milestone':
              return text(reason.reached ? 'siteTour.reason.reached' : 'siteTour.reason.due', {
                name: reason.name,
                date: day(reason.on),
              });
            case 'unvisited':
              return reason.months === null
                ? text('siteTour.reason.never')
                : text('siteTour.reason.unvisited', { count: reason.months });
          }
        })
        .join(text('siteTour.reason.separator')),
    [day, text],
  );
};
