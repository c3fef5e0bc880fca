import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import type { Item } from './supervision-queries.ts';

/** How often and how long a limit was put off, and what the document still allows. */
export const ExtensionSoFar = ({ item: { extension } }: { readonly item: Pick<Item, 'extension'> }) => {
  const text = useText();
  const day = useDay(useToday());
  const { times, days, timesAllowed, lastDayToAsk } = extension;
  return (
    <p>
      {times === 0
        ? text('supervision.extension.never')
        : text('supervision.extension.soFar', { count: times, days })}{' '}
      {timesAllowed !== null && text('supervision.extension.allowed', { count: timesAllowed })}{' '}
      {lastDayToAsk !== null && text('supervision.extension.lastDay', { date: day(lastDayToAsk) })}
    </p>
  );
};
