import { compareMechanisms, foundingOrganisation, type Mechanism, officialCalendar } from '@guatu/engine';
import type { Command } from '../command.ts';
import type { Named } from '../names.ts';
import { isRefusal, printed, refuse } from '../outcome.ts';
import { rangeOf } from '../range.ts';
import { readUsable } from '../read-file.ts';
import { asJson } from './as-json.ts';
import { asText } from './as-text.ts';

/** What changes for whom when one mechanism takes the place of another, in the slots that begin between two days. */
export const diff: Command = {
  files: 2,
  options: ['from', 'to', 'format'],
  formats: ['text', 'json'],
  run: async ({ files: [old = '-', renewed = '-'], options, locale }, { stdin, today }) => {
    if (old === '-' && renewed === '-') return refuse('both-from-stdin');
    const before = await readUsable(old, stdin, locale);
    if (isRefusal(before) || 'exit' in before) return before;
    const after = await readUsable(renewed, stdin, locale);
    if (isRefusal(after) || 'exit' in after) return after;
    const range = rangeOf(options, after.mechanism, today);
    if (isRefusal(range)) return range;
    const [one, other] = [sideOf(before.mechanism, range.from), sideOf(after.mechanism, range.from)];
    const comparison = compareMechanisms(one.mechanism, other.mechanism, {
      ...range,
      calendar: officialCalendar,
      organisations: { before: one.organisation, after: other.organisation },
    });
    const compared = { before: one, after: other, range, comparison };
    return printed(options.format === 'json' ? asJson(compared) : asText(locale, compared));
  },
};

const sideOf = (mechanism: Mechanism, date: string): Named => ({
  mechanism,
  organisation: foundingOrganisation(mechanism),
  date,
});
