import { sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { coloursShown } from '../lights/short.ts';
import { maintainsAs } from '../policy.ts';
import { readingScope } from '../scope.ts';

/** Kinds of unit that a project's responsible unit can be. */
const answering = new Set(['bureau', 'office', 'section', 'town', 'park', 'organisation']);

/** What one can filter by and choose from, within what the person may see. */
export async function listChoices(view: View) {
  const { tx, server } = view;
  const rulebook = await rulebookOf(view);
  const scope = await readingScope(view);
  const { rows } = await sql<{ category: string }>`
    select title as category from project, unnest(project.category) with ordinality as part (title, depth)
    where jurisdiction_id = ${server.jurisdiction.id}
      ${scope === null ? sql`` : sql`and responsible_unit_id = any(${scope})`}
    group by title order by min(depth), min(id::text)`.execute(tx);
  const { mechanism, organisation } = rulebook;
  return {
    units: organisation.units
      .filter(({ id, kind }) => answering.has(kind) && (scope === null || scope.includes(id)))
      .map(({ id, name }) => ({ id, name })),
    categories: rows.map(({ category }) => category),
    lists: mechanism.designations.map(({ id, name }) => ({ id, name })),
    clause: mechanism.duties.find(({ action }) => action === 'maintain-registry')?.clause ?? null,
    mayMaintain: maintainsAs(view, rulebook) !== null,
    colours: coloursShown(rulebook, view.today.toString()),
  };
}
