import type { Person } from './use-session.ts';

export type DemonstrationPerson = Pick<Person, 'id' | 'name' | 'posts'>;

/** A person as one unit knows them: by the posts held there. */
export type UnitMember = { readonly person: DemonstrationPerson; readonly posts: readonly string[] };

export type UnitPeople = { readonly unit: string; readonly members: readonly UnitMember[] };

/**
 * People under the units they hold posts in, in the order given. Who holds posts in two units stands in both, with
 * the posts held there. `search` keeps those of whom it is part of the unit, a post or the name.
 */
export const peopleByUnit = (
  people: readonly DemonstrationPerson[],
  search: string,
): readonly UnitPeople[] => {
  const wanted = search.trim();
  const units = new Map<string, Map<string, UnitMember>>();
  for (const person of people) {
    for (const { name, unitName } of person.posts) {
      if (![unitName, person.name, name].some((words) => words.includes(wanted))) continue;
      const members = units.get(unitName) ?? new Map<string, UnitMember>();
      const posts = [...(members.get(person.id)?.posts ?? []), name];
      units.set(unitName, members.set(person.id, { person, posts }));
    }
  }
  return [...units].map(([unit, members]) => ({ unit, members: [...members.values()] }));
};
