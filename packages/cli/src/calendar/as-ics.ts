import { type YearEntry, calendarObject, entryId } from '@guatu/engine';
import { type Locale, render } from '@guatu/messages';
import { bearerName, type Named } from '../names.ts';
import { noteOf, timeOf, titleOf } from './wording.ts';

/**
 * An iCalendar file that calendar programs read in. What has no clock time takes the whole day; a window takes all of its
 * days and leaves people free.
 *
 * @param now the instant at which it is made, ISO, in UTC
 */
export const asIcs = (
  locale: Locale,
  named: Omit<Named, 'date'>,
  entries: readonly YearEntry[],
  now: string,
): string =>
  calendarObject({
    name: named.mechanism.title,
    events: entries.map((entry) => {
      const { date, until = date, at, kind } = entry;
      return {
        uid: `${named.mechanism.id}/${entryId(entry)}@guatu`,
        from: date,
        until,
        ...(isClock(at) && { at }),
        summary: titleOf(locale, entry),
        description: describe(locale, named, entry),
        category: render(locale, `cli.calendar.kind.${kind}`),
        free: kind !== 'slot' || entry.until !== undefined,
        changedAt: now,
      };
    }),
  });

const describe = (locale: Locale, named: Omit<Named, 'date'>, entry: YearEntry): string => {
  const who = entry.bearers.map((bearer) => bearerName({ ...named, date: entry.date }, bearer));
  return [
    who.length > 0 &&
      render(locale, `cli.explain.who.${entry.kind}`, { who: who.join(render(locale, 'cli.list')) }),
    isClock(entry.at) ? '' : timeOf(locale, entry),
    noteOf(locale, entry),
    render(locale, 'cli.calendar.under', { clause: entry.clause }),
  ]
    .filter(Boolean)
    .join('\n');
};

const isClock = (at: string | undefined): at is string => at !== undefined && /^\d\d:\d\d$/.test(at);
