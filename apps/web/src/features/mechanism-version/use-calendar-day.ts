import { useLocale } from '../../text/use-text.ts';

/** Says a day (ISO) with its year and weekday, since a comparison may lie in any year. */
export const useCalendarDay = (): ((date: string) => string) => {
  const format = new Intl.DateTimeFormat(useLocale(), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
};
