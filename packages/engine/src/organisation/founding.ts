import { inForceSince, type Mechanism } from '../mechanism/index.ts';
import type { Organisation } from './organisation.ts';

/**
 * The organisation as the document published it, in force from the mechanism's first day: the start of the rows that
 * a county then keeps. A person's id is the published name, since the document knows no other.
 */
export const foundingOrganisation = (mechanism: Mechanism): Organisation => {
  const { units, posts, portfolios, liaison } = mechanism.organisation;
  const since = { from: inForceSince(mechanism), to: null };
  const appointments = posts.flatMap(({ id, holder }) =>
    holder === undefined ? [] : { post: id, person: holder, ...since },
  );
  return {
    units,
    posts,
    people: [...new Set(appointments.map(({ person }) => person))].map((name) => ({ id: name, name })),
    appointments,
    portfolios:
      portfolios === 'not-stated'
        ? []
        : portfolios.flatMap(({ leader, units: answered }) =>
            answered.map((unit) => ({ leader, unit, ...since })),
          ),
    liaisons: liaison === 'not-stated' ? [] : liaison.map((row) => ({ ...row, ...since })),
  };
};
