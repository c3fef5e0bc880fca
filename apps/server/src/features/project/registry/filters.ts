import type { Act, View } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';

/** More than fit a short list nobody finds again. */
const most = 20;

interface SavedFilter {
  name: string;
  query: string;
}

/** A person's own filters, by name. */
export async function listFilters({ tx, server, actor }: View): Promise<{ filters: SavedFilter[] }> {
  const filters = await tx
    .selectFrom('saved_filter')
    .select(['name', 'query'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('person_id', '=', actor.personId)
    .orderBy('name')
    .execute();
  return { filters };
}

/** Keeps what the register is narrowed to under a name, over one of that name. Refuses more than a list can show. */
export async function saveFilter(act: Act, { name, query }: SavedFilter) {
  const { tx, server, actor, record } = act;
  const { filters } = await listFilters(act);
  const before = filters.find((filter) => filter.name === name);
  if (before === undefined && filters.length >= most) refuse('saved-filters-full', { most });
  await tx
    .insertInto('saved_filter')
    .values({ jurisdiction_id: server.jurisdiction.id, person_id: actor.personId, name, query })
    .onConflict((same) => same.columns(['jurisdiction_id', 'person_id', 'name']).doUpdateSet({ query }))
    .execute();
  record({ subject: ['person', actor.personId], before: before ?? null, after: { name, query } });
  return { done: true as const };
}

/** Forgets a filter; one that is not there is forgotten already. */
export async function forgetFilter({ tx, server, actor, record }: Act, { name }: { name: string }) {
  await tx
    .deleteFrom('saved_filter')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('person_id', '=', actor.personId)
    .where('name', '=', name)
    .execute();
  record({ subject: ['person', actor.personId], before: { filter: name }, after: { filter: null } });
  return { done: true as const };
}
