import type { Bearer, Mechanism, Organisation } from '@guatu/engine';

export type Names = {
  /** A post or unit, by its name in the county. */
  readonly bearer: (bearer: Bearer) => string;
  /** What a duty says. */
  readonly duty: (id: string) => string;
  /** What a slot is called. */
  readonly slot: (rule: string) => string;
};

/** Names as the mechanisms give them, the later ones first; an id that none knows is its own name. */
export const namesIn = (organisation: Organisation, mechanisms: readonly Mechanism[]): Names => {
  const duties = new Map(
    [...mechanisms].reverse().flatMap(({ duties }) => duties.map(({ id, says }) => [id, says])),
  );
  const slots = new Map(
    [...mechanisms].reverse().flatMap(({ slots }) => slots.map(({ id, label }) => [id, label.name])),
  );
  const units = new Map(organisation.units.map(({ id, name }) => [id, name]));
  const posts = new Map(organisation.posts.map(({ id, name }) => [id, name]));
  return {
    bearer: ({ kind, id }) => (kind === 'unit' ? units : posts).get(id) ?? id,
    duty: (id) => duties.get(id) ?? id,
    slot: (rule) => slots.get(rule) ?? rule,
  };
};
