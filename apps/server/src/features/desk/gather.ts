import {
  type Action,
  type Obligation,
  obligationsAcross,
  type ObligationInEra,
  rhythmsBegun,
  type Slot,
  slotsAcross,
} from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { arrangements } from '../meeting/index.ts';
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
}

/** Asks every feature what it knows of duties, and works out from the rules who owes what. */
export async function gather({ tx, server, today }: View, rulebook: Rulebook): Promise<Gathered> {
  const jurisdictionId = server.jurisdiction.id;
  const [arranged, ...found] = await Promise.all([
    arrangements(tx, jurisdictionId),
    ...sources.map(({ facts }) => facts(tx, jurisdictionId, rulebook, today)),
  ]);
  const fulfilments = found.flatMap((facts) => facts.fulfilments);
  const from = today.subtract({ days: backDays }).toString();
  const to = today.add({ days: aheadDays }).toString();
  return {
    obligations: obligationsAcross({
      ...rulebook,
      from,
      to,
      arrangements: arranged,
      triggers: found.flatMap(({ triggers }) => triggers),
      fulfilments,
    }),
    slots: slotsAcross(rulebook.eras, rulebook.calendar, from, to, arranged),
    linkOf: linksAmong(found),
    recorded: new Set(sources.flatMap(({ records }) => records)),
    begun: rhythmsBegun(rulebook.eras, arranged, fulfilments),
  };
}

/** Slots of different rhythms may share a key, such as a month: a link is for duties that its own feature knows of. */
function linksAmong(found: readonly DeskFacts[]): LinkOf {
  const known = sources.map(({ records, room }, index) => {
    const { triggers = [], links = {} } = found[index] ?? {};
    return { actions: new Set([...records, ...triggers.map(({ action }) => action)]), links, room };
  });
  return ({ action, slot }) => {
    const own = known.filter(({ actions }) => actions.has(action));
    const [first] = own;
    return own.find(({ links }) => slot in links)?.links[slot] ?? (first && { title: '', path: first.room });
  };
}
