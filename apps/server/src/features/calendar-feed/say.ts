import type { Telling } from '@guatu/engine';
import { type Locale, render } from '@guatu/messages';
import type { FeedEntry } from './entries.ts';

/** What a link tells of an entry; the address of the page stays a path, wherever the product is reached. */
export interface Said extends Telling {
  summary: string;
  description: string;
  category: string;
  free: boolean;
  path: string | null;
}

/**
 * An entry in the words that may leave the house: those of the mechanism, which is a published document, with days, hours
 * and the names of posts and units. Nothing that anybody typed goes along, be it the name of a project, what a problem is
 * about, a reason or a place: whoever may know it opens the link and signs in.
 */
export function say(locale: Locale, entry: FeedEntry): Said {
  const { id, kind, from, until, at, clause, says, bearers, open, path, skipped, because } = entry;
  const clock = at !== null && /^\d\d:\d\d$/.test(at) ? at : undefined;
  const half = at === 'morning' || at === 'afternoon' ? at : null;
  const description = [
    says,
    bearers.length > 0 &&
      render(locale, `calendarFeed.feed.who.${kind}`, { who: bearers.join(render(locale, 'cli.list')) }),
    half &&
      render(
        locale,
        kind === 'meeting' || kind === 'slot' ? `cli.calendar.during.${half}` : `cli.calendar.by.${half}`,
      ),
    open && render(locale, 'calendarFeed.open'),
    because !== null &&
      because !== 'end-of-window' &&
      render(locale, 'calendarFeed.feed.shifted', { nominal: entry.nominal ?? '' }),
    clause && render(locale, 'cli.calendar.under', { clause }),
  ].filter(Boolean);
  return {
    id,
    from,
    until,
    ...(clock !== undefined && { at: clock }),
    cancelled: skipped !== null,
    summary: summaryOf(locale, entry),
    description: description.join('\n'),
    category: render(locale, `calendarFeed.kind.${kind}`),
    free: kind !== 'meeting' || until !== from,
    path,
  };
}

function summaryOf(locale: Locale, { kind, title, action, says, done, skipped }: FeedEntry): string {
  const name =
    action === null
      ? (title ?? '')
      : action === 'other'
        ? (says ?? '')
        : render(locale, `desk.action.${action}`);
  const called =
    kind === 'cutoff'
      ? render(locale, 'cli.calendar.cutoff', { name })
      : kind === 'milestone'
        ? render(locale, 'calendarFeed.kind.milestone')
        : name;
  if (skipped !== null) return render(locale, 'calendarFeed.feed.skipped', { name: called });
  return done && kind !== 'meeting' ? render(locale, 'calendarFeed.feed.done', { name: called }) : called;
}
