import type { Mechanism } from '../mechanism/index.ts';
import { foundingOrganisation } from './founding.ts';
import type { Organisation } from './organisation.ts';

/**
 * What a mechanism brings that a county's organisation does not have: units and posts, who holds the new posts, who
 * answers for the new units, who helps the new leaders. What the county has keeps the county's own rows, and what the
 * mechanism leaves out stays as history. A holder whose name the county knows is the person it knows.
 *
 * @param from first day (ISO) of what is added
 */
export const additionsOf = (organisation: Organisation, mechanism: Mechanism, from: string): Organisation => {
  const founding = foundingOrganisation({ ...mechanism, effective: { from } });
  const units = lacking(organisation.units, founding.units);
  const posts = lacking(organisation.posts, founding.posts);
  const [newUnits, newPosts] = [idsOf(units), idsOf(posts)];
  const known = new Map(organisation.people.map(({ id, name }) => [name, id]));
  const appointments = founding.appointments
    .filter(({ post }) => newPosts.has(post))
    .map(({ person, ...row }) => ({ ...row, person: known.get(person) ?? person }));
  const appointed = new Set(appointments.map(({ person }) => person));
  return {
    units,
    posts,
    people: founding.people.filter(({ id, name }) => appointed.has(id) && !known.has(name)),
    appointments,
    portfolios: founding.portfolios.filter(({ unit }) => newUnits.has(unit)),
    liaisons: founding.liaisons.filter(({ leader }) => newPosts.has(leader)),
  };
};

/** The organisation with what was added to it. */
export const withAdditions = (organisation: Organisation, additions: Organisation): Organisation => ({
  ...organisation,
  units: [...organisation.units, ...additions.units],
  posts: [...organisation.posts, ...additions.posts],
  people: [...organisation.people, ...additions.people],
  appointments: [...organisation.appointments, ...additions.appointments],
  portfolios: [...organisation.portfolios, ...additions.portfolios],
  liaisons: [...organisation.liaisons, ...additions.liaisons],
});

type Identified = { id: string };

const idsOf = (rows: readonly Identified[]) => new Set(rows.map(({ id }) => id));

const lacking = <Row extends Identified>(known: readonly Identified[], rows: readonly Row[]): Row[] => {
  const ids = idsOf(known);
  return rows.filter(({ id }) => !ids.has(id));
};
