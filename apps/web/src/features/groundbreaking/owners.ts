import type { Plan } from './groundbreaking-queries.ts';

type Owner = Plan['tasks'][number]['owner'];
type Named = { readonly id: string; readonly name: string };
type Organisation = { readonly units: readonly Named[]; readonly posts: readonly Named[] };

/** What the owner of a task is called; null for nobody, or somebody who is no more. */
export const ownerName = ({ units, posts }: Organisation, owner: Owner): string | null =>
  owner === null
    ? null
    : ((owner.kind === 'unit' ? units : posts).find(({ id }) => id === owner.id)?.name ?? null);

/** An owner in one word, for a list to choose from. */
export const ownerKey = (owner: Owner): string => (owner === null ? '' : `${owner.kind}:${owner.id}`);

export const ownerOf = (chosen: string): Owner => {
  const [kind, id] = chosen.split(':');
  return (kind === 'unit' || kind === 'post') && id ? { kind, id } : null;
};
