import { type Bearer, holderOn, type Mechanism, type Organisation } from '@guatu/engine';

/** Everything that names are taken from; `date` (ISO) decides who holds a post. */
export type Named = { mechanism: Mechanism; organisation: Organisation; date: string };

/** What a unit is called for short. */
export const unitName = ({ mechanism }: Pick<Named, 'mechanism'>, id: string): string => {
  const unit = mechanism.organisation.units.find((one) => one.id === id);
  return unit?.shortName ?? unit?.name ?? id;
};

/** A post's name; where several are called the same, with whoever holds it. */
export const postName = ({ organisation, date }: Omit<Named, 'mechanism'>, id: string): string => {
  const name = organisation.posts.find((one) => one.id === id)?.name ?? id;
  if (organisation.posts.filter((one) => one.name === name).length < 2) return name;
  const holder = holderOn(organisation, id, date);
  return `${name}（${organisation.people.find((one) => one.id === holder)?.name ?? id}）`;
};

export const bearerName = (named: Named, { kind, id }: Bearer): string =>
  kind === 'unit' ? unitName(named, id) : postName(named, id);
