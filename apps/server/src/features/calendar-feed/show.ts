import { addCalendarDays, type Bearer, calendarDays, holderOn } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { partyOf, personName, rulebookOf } from '../mechanism/index.ts';
import { entriesFor } from './entries.ts';
import { mayRead, readable } from './policy.ts';
import { refuse } from '../../refusal/refusal.ts';

export interface FeedAsked {
  from: string;
  days: number;
  of?: string | undefined;
}

/** A stretch of days with everything in it that concerns one's own posts, or a post or unit that one may look at. */
export async function showCalendar(view: View, { from, days, of }: FeedAsked) {
  const rulebook = await rulebookOf(view);
  const whose = readable(view, rulebook);
  const party = of === undefined ? null : partyOf(of);
  if (party !== null && !mayRead(whose, party)) refuse('not-yours');
  const to = addCalendarDays(from, days - 1);
  const { organisation, calendar } = rulebook;
  const asOf = view.today.toString();
  const holderOf = (post: string) => {
    const holder = holderOn(organisation, post, asOf);
    return holder === null ? null : personName(rulebook, holder);
  };
  const years = [...new Set([from, to].map((date) => Number(date.slice(0, 4))))];
  return {
    asOf,
    entries: await entriesFor(view, rulebook, party === null ? ownPosts(view) : [party], { from, to }),
    days: years
      .flatMap((year) => calendarDays(calendar, year))
      .filter(({ date }) => from <= date && date <= to),
    posts: organisation.posts
      .filter(({ id }) => whose.posts.includes(id))
      .map(({ id, name }) => ({ id, name, holder: holderOf(id) })),
    units: organisation.units
      .filter(({ id }) => whose.units.includes(id))
      .map(({ id, name }) => ({ id, name })),
  };
}

const ownPosts = ({ actor }: View): Bearer[] => actor.posts.map(({ id }) => ({ kind: 'post', id }));
