import type { Phrase } from '@guatu/contract';
import { holderOn, isLedgerFact, type Mechanism, type Organisation } from '@guatu/engine';
import type { Rulebook } from '../load.ts';
import { say, words } from './phrase.ts';

type Named =
  | 'post'
  | 'unit'
  | 'group'
  | 'slot'
  | 'event'
  | 'duty'
  | 'designation'
  | 'fact'
  | 'class'
  | 'measure'
  | 'light'
  | 'scorecard';

/** What the ids of a mechanism are called, posts with whoever holds them on a day. */
export type Names = { mechanism: Mechanism } & Record<Named, (id: string) => Phrase>;

/**
 * Names on `date` (ISO). An id that is neither in the file nor in the county's own rows stands for itself: the reader
 * of a published mechanism must see it rather than nothing.
 */
export const namesOn = (
  { mechanism, organisation }: Pick<Rulebook, 'mechanism' | 'organisation'>,
  date: string,
): Names => {
  const named =
    (rows: readonly { id: string; name: string }[]) =>
    (id: string): Phrase =>
      words(rows.find((row) => row.id === id)?.name ?? id);
  const said =
    (rows: readonly { id: string; says: string }[]) =>
    (id: string): Phrase =>
      words(rows.find((row) => row.id === id)?.says ?? id);
  const fact = named(mechanism.facts);
  return {
    mechanism,
    post: (id) => ({
      text: organisation.posts.find((post) => post.id === id)?.name ?? id,
      holder: holderName(organisation, id, date),
    }),
    unit: named(organisation.units),
    group: named(mechanism.organisation.groups),
    slot: named(mechanism.slots.map(({ id, label }) => ({ id, name: label.name }))),
    event: said(mechanism.events),
    duty: said(mechanism.duties),
    designation: named(mechanism.designations),
    fact: (id) =>
      isLedgerFact(id) && !mechanism.facts.some((declared) => declared.id === id)
        ? say(`ledger-fact.${id}`)
        : fact(id),
    class: named(mechanism.classes),
    measure: named(mechanism.measures),
    light: named(mechanism.lights),
    scorecard: named(mechanism.scorecards),
  };
};

/** The name of whoever holds a post on that day; null while it is vacant. */
export const holderName = (organisation: Organisation, post: string, date: string): string | null => {
  const holder = holderOn(organisation, post, date);
  return organisation.people.find(({ id }) => id === holder)?.name ?? null;
};
