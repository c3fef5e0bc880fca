import { type Action, type Obligation, obligations, type Slot, slotsBetween } from '@guatu/engine';
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { countyTimeZone } from '../../clock/clock.ts';
import type { Tx } from '../../database/ledger-database.ts';
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
  obligations: Obligation[];
  slots: Slot[];
  linkOf: LinkOf;
  recorded: ReadonlySet<Action>;
}

export async function gather({ tx, server, today }: View, rulebook: Rulebook): Promise<Gathered> {
  const jurisdictionId = server.jurisdiction.id;
  const [arranged, begun, ...found] = await Promise.all([
    arrangements(tx, jurisdictionId),
    firstDay(tx, jurisdictionId, today),
    ...sources.map(({ facts }) => facts(tx, jurisdictionId, rulebook, today)),
  ]);
  const earliest = today.subtract({ days: backDays }).toString();
  // What came round before the county kept its ledger here was done on paper; nobody is to clear it from a desk.
  const from = begun > earliest ? begun : earliest;
  const to = today.add({ days: aheadDays }).toString();
  return {
    obligations: obligations({
      ...rulebook,
      from,
      to,
      arrangements: arranged,
      triggers: found.flatMap(({ triggers }) => triggers),
      fulfilments: found.flatMap(({ fulfilments }) => fulfilments),
    }),
    slots: slotsBetween(rulebook.mechanism, rulebook.calendar, earliest, to, arranged),
    linkOf: linksAmong(found),
    recorded: new Set(sources.flatMap(({ records }) => records)),
  };
}

/** Slots of different rhythms may share a key, such as a month: a link is for duties that its own feature knows of. */
function linksAmong(found: readonly DeskFacts[]): LinkOf {
  const known = found.map(({ triggers, links }, index) => {
    const actions = [...(sources[index]?.records ?? []), ...triggers.map(({ action }) => action)];
    return { actions: new Set(actions), links };
  });
  return ({ action, slot }) =>
    known.find(({ actions, links }) => actions.has(action) && slot in links)?.links[slot];
}

/** The county's day (ISO) on which somebody first did something here; today while nobody has. */
async function firstDay(tx: Tx, jurisdictionId: string, today: Temporal.PlainDate): Promise<string> {
  const { rows } = await sql<{ on: string }>`
    select (at at time zone ${countyTimeZone})::date as on from journal
    where jurisdiction_id = ${jurisdictionId} and person_id is not null order by id limit 1`.execute(tx);
  return rows[0]?.on ?? today.toString();
}
