import { foundingOrganisation } from '@guatu/engine';
import type { Command } from '../command.ts';
import { isRefusal, printed } from '../outcome.ts';
import { postIn } from '../post.ts';
import { rangeOf } from '../range.ts';
import { readUsable } from '../read-file.ts';
import { asIcs } from './as-ics.ts';
import { asJson } from './as-json.ts';
import { asTable } from './as-table.ts';
import { entriesBetween } from './entries.ts';

/** Slots, cut-offs and duties between two days. What only an event sets off cannot be foreseen and is not in it. */
export const calendar: Command = {
  files: 1,
  options: ['from', 'to', 'post', 'format'],
  formats: ['table', 'ics', 'json'],
  run: async ({ files: [file = '-'], options, locale }, { stdin, today, now, columns }) => {
    const read = await readUsable(file, stdin, locale);
    if (isRefusal(read) || 'exit' in read) return read;
    const { mechanism } = read;
    const range = rangeOf(options, mechanism, today);
    if (isRefusal(range)) return range;
    const post = postIn(mechanism, options.post);
    if (isRefusal(post)) return post;
    const rules = { mechanism, organisation: foundingOrganisation(mechanism) };
    const entries = entriesBetween(rules, range, post);
    switch (options.format) {
      case 'ics':
        return printed(asIcs(locale, rules, entries, now));
      case 'json':
        return printed(asJson(rules, entries));
      default:
        return printed(asTable(locale, rules, entries, columns));
    }
  },
};
