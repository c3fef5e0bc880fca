import { type Locale, render } from '@guatu/messages';

/** More than these are counted, not listed: every week of a year looks alike. */
const mostListed = 6;

/** The first of many, and how many more there are. */
export const some = (locale: Locale, all: readonly string[]): string => {
  const more = all.length - mostListed;
  return [
    ...all.slice(0, mostListed),
    ...(more > 0 ? [render(locale, 'cli.diff.more', { count: more })] : []),
  ].join(render(locale, 'cli.list'));
};
