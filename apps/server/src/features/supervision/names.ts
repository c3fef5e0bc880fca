import type { Rulebook } from '../mechanism/index.ts';

type Organised = Pick<Rulebook, 'organisation'>;

export const namedUnit = ({ organisation }: Organised, id: string) => ({
  id,
  name: organisation.units.find((unit) => unit.id === id)?.name ?? id,
});

export const personName = ({ organisation }: Organised, id: string): string =>
  organisation.people.find((person) => person.id === id)?.name ?? id;

export const postName = ({ organisation }: Organised, id: string): string =>
  organisation.posts.find((post) => post.id === id)?.name ?? id;
