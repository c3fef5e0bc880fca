import { type Locale, render } from '@guatu/messages';

/** How the command line is used, in the reader's language. */
export const help = (locale: Locale): string => `${render(locale, 'cli.help')}\n`;
