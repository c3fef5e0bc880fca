import { useLocale } from './use-text.ts';

/** Says a month (`2018-05`) as `2018年5月`. */
export const useMonth = (): ((month: string) => string) => {
  const format = new Intl.DateTimeFormat(useLocale(), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return (month) => format.format(new Date(`${month}-01T00:00:00Z`));
};
