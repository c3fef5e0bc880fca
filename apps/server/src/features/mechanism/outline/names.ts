import type { Phrase } from '@guatu/contract';
import { holderOn, type Mechanism, type Organisation, slotRuleOf } from '@guatu/engine';
import type { Rulebook } from '../load.ts';
import { words } from './phrase.ts';

/** What the ids of a mechanism are called, posts with whoever holds them on a day. */
export type Names = {
  mechanism: Mechanism;
  post(id: string): Phrase;
  unit(id: string): Phrase;
  group(id: string): Phrase;
  slot(id: string): Phrase;
};

/**
 * Names on `date` (ISO). An id that is neither in the file nor in the county's own rows stands for itself: the reader
 * of a published mechanism must see it rather than nothing.
 */
export const namesOn = ({ mechanism, organisation }: Rulebook, date: string): Names => {
  const named = (rows: readonly { id: string; name: string }[], id: string) =>
    words(rows.find((row) => row.id === id)?.name ?? id);
  return {
    mechanism,
    post: (id) => ({
      text: organisation.posts.find((post) => post.id === id)?.name ?? id,
      holder: holderName(organisation, id, date),
    }),
    unit: (id) => named(organisation.units, id),
    group: (id) => named(mechanism.organisation.groups, id),
    slot: (id) => words(slotRuleOf(mechanism, id)?.label.name ?? id),
  };
};

/** The name of whoever holds a post on that day; null while it is vacant. */
export const holderName = (organisation: Organisation, post: string, date: string): string | null => {
  const holder = holderOn(organisation, post, date);
  return organisation.people.find(({ id }) => id === holder)?.name ?? null;
};
