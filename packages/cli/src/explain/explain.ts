import { explainDay, foundingOrganisation, officialCalendar } from '@guatu/engine';
import type { Command } from '../command.ts';
import { isRefusal, printed, refuse } from '../outcome.ts';
import { postIn } from '../post.ts';
import { readUsable } from '../read-file.ts';
import { asJson } from './as-json.ts';
import { asText } from './as-text.ts';

/** What falls on a day, for whom, and why, step by step. */
export const explain: Command = {
  files: 1,
  options: ['date', 'post', 'format'],
  formats: ['text', 'json'],
  run: async ({ files: [file = '-'], options, locale }, { stdin }) => {
    const { date } = options;
    if (date === undefined) return refuse('option-missing', { option: '--date' });
    const read = await readUsable(file, stdin, locale);
    if (isRefusal(read) || 'exit' in read) return read;
    const { mechanism } = read;
    const post = postIn(mechanism, options.post);
    if (isRefusal(post)) return post;
    const organisation = foundingOrganisation(mechanism);
    const explanations = explainDay({ mechanism, organisation, calendar: officialCalendar }, date, post);
    const named = { mechanism, organisation, date };
    return printed(
      options.format === 'json' ? asJson(locale, named, explanations) : asText(locale, named, explanations),
    );
  },
};
