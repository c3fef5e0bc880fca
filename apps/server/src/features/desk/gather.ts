import {
  type Action,
  type Obligation,
  obligationId,
  type ObligationInEra,
  rhythmsBegun,
  type Slot,
} from '@guatu/engine';
import type { Call, DeskFacts } from '../../ledger/desk-facts.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { collect, type Sight } from './collect.ts';
import { scheduleBetween } from './schedule.ts';
import { sources } from './sources.ts';

/** How far a desk looks, in days: what is older has to be looked up, what is further off can wait. */
const backDays = 60;
const aheadDays = 30;

/** What the case of a duty is called, and the page that opens it; undefined where no feature has one. */
export type LinkOf = (obligation: Obligation) => DeskFacts['links'][string] | undefined;

/** All duties of the county around its date, whoever's they are. */
export interface Gathered {
  obligations: ObligationInEra[];
  slots: Slot[];
  linkOf: LinkOf;
  recorded: ReadonlySet<Action>;
  begun: ReadonlyMap<string, string>;
  calls: Call[];
}

/**
 * Works out from what every feature knows who owes what, as far as a desk looks, or between two days (ISO) that bound the
 * slots.
 */
export async function gather(
  view: Sight,
  rulebook: Rulebook,
  {
    from = view.today.subtract({ days: backDays }).toString(),
    to = view.today.add({ days: aheadDays }).toString(),
  }: { from?: string; to?: string } = {},
): Promise<Gathered> {
  const collected = await collect(view, rulebook);
  const { arranged, found, fulfilments } = collected;
  return {
    ...scheduleBetween(rulebook, collected, from, to),
    linkOf: linksAmong(found),
    recorded: new Set(sources.flatMap(({ records }) => records)),
    begun: rhythmsBegun(rulebook.eras, arranged, fulfilments),
    calls: found.flatMap(({ calls = [] }) => calls),
  };
}

/** Slots of different rhythms may share a key, such as a month: a link is for duties that its own feature knows of. */
function linksAmong(found: readonly DeskFacts[]): LinkOf {
  const known = sources.map(({ records, room }, index) => {
    const { triggers = [], links = {} } = found[index] ?? {};
    return { actions: new Set([...records, ...triggers.map(({ action }) => action)]), links, room };
  });
  return (obligation) => {
    const own = known.filter(({ actions }) => actions.has(obligation.action));
    const [first] = own;
    const [link] = own.flatMap(
      ({ links }) => links[obligationId(obligation)] ?? links[obligation.slot] ?? [],
    );
    return link ?? (first && { title: '', path: first.room });
  };
}
