import type { Organisation, Post } from './organisation-query.ts';

/** Somebody to whom something is assigned from a day on. */
export type Assigned = { readonly post: Post; readonly from: string; readonly to: string | null };

/** A unit with the leader who answers for it, or a leader with the deputy who helps. */
export type Assignment = {
  readonly id: string;
  readonly name: string;
  /** What else tells it apart: whose units a leader has, or whose leader a section goes with. */
  readonly about: readonly string[];
  readonly today: Assigned | null;
  /** Who has it today by the unit that this one belongs to, while it has nobody of its own. */
  readonly inherited: Assigned | null;
  readonly next: Assigned | null;
  /** Whoever has it without an end: what a change is made against. */
  readonly last: string | null;
};

/** Kinds of units above the county's leaders or beside its government: they are in nobody's portfolio. */
const outside: ReadonlySet<Organisation['units'][number]['kind']> = new Set([
  'government',
  'party',
  'congress',
  'consultative',
]);

/** Units in their order, each with its leader. A section without one goes with the unit it belongs to. */
export const portfolioAssignments = (organisation: Organisation, today: string): Assignment[] => {
  const { units, portfolios } = organisation;
  const leadersOf = (id: string) =>
    assignedIn(
      organisation,
      portfolios.filter(({ unit }) => unit === id).map(({ leader, ...dates }) => ({ ...dates, id: leader })),
      today,
    );
  return units
    .filter(({ kind }) => !outside.has(kind))
    .map(({ id, name, kind, parent }) => {
      const above = kind === 'section' ? units.find((unit) => unit.id === parent) : undefined;
      const own = leadersOf(id);
      return {
        id,
        name,
        ...own,
        inherited: own.today === null && above !== undefined ? leadersOf(above.id).today : null,
        about: above === undefined ? [] : [above.name],
      };
    });
};

/** Leaders in the order of their posts, each with the deputy who helps, and the units in the portfolio. */
export const liaisonAssignments = (organisation: Organisation, today: string): Assignment[] => {
  const { units, posts, leaders, portfolios, liaisons } = organisation;
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  return posts
    .filter(({ id }) => leaders.includes(id))
    .map((leader) => ({
      id: leader.id,
      name: postName(leader),
      ...assignedIn(
        organisation,
        liaisons
          .filter((row) => row.leader === leader.id)
          .map(({ deputy, ...dates }) => ({ ...dates, id: deputy })),
        today,
      ),
      inherited: null,
      about: portfolios
        .filter((row) => row.leader === leader.id && row.from <= today)
        .map(({ unit }) => nameOf.get(unit) ?? unit),
    }));
};

/** A post with whoever holds it, since several may be called 副县长. */
export const postName = ({ name, holder }: Post): string =>
  holder === null ? name : `${name} ${holder.name}`;

type Row = { readonly id: string; readonly from: string; readonly to: string | null };

const assignedIn = ({ posts }: Organisation, rows: readonly Row[], today: string) => {
  const assigned = (row: Row | undefined): Assigned | null => {
    const post = posts.find(({ id }) => id === row?.id);
    return row === undefined || post === undefined ? null : { post, from: row.from, to: row.to };
  };
  return {
    today: assigned(rows.find(({ from }) => from <= today)),
    next: assigned(rows.find(({ from }) => from > today)),
    last: rows.find(({ to }) => to === null)?.id ?? null,
  };
};
