import type { Rulebook } from '../mechanism/index.ts';

/** The units that names on a paper stand for. A name that is no unit's, such as a leader's, stands for none. */
export const unitsNamed = ({ units }: Rulebook['organisation'], names: readonly string[]): string[] =>
  units.filter(({ name }) => names.includes(name)).map(({ id }) => id);
