import { useLocale } from './use-text.ts';

/** Says an instant in the county's time, wherever the reader's machine thinks it is. */
export const useMoment = (): ((instant: string) => string) => {
  const format = new Intl.DateTimeFormat(useLocale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  });
  return (instant) => format.format(new Date(instant));
};
