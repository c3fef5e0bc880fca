import { sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import { scopeIn } from '../scope.ts';

/**
 * The first projects in somebody's sight whose names, code or owner hold every word; those whose own name begins with
 * the first word stand first. Also what has left the plan: it is asked for by name.
 *
 * @param words in lower case
 */
export async function projectsNamed(view: View, rulebook: Rulebook, words: readonly string[], most: number) {
  const own = view.server.jurisdiction.id;
  const scope = scopeIn(view, rulebook);
  const holds = words.map((word) => sql`position(${word} in project.search) > 0`);
  const { rows } = await sql<{ id: string; name: string; unitName: string | null }>`
    select project.id, project.name, unit.name as "unitName"
    from project left join unit
      on unit.jurisdiction_id = project.jurisdiction_id and unit.id = project.responsible_unit_id
    where project.jurisdiction_id = ${own} and ${sql.join(holds, sql` and `)}
      ${scope === null ? sql`` : sql`and project.responsible_unit_id = any(${scope})`}
    order by starts_with(lower(project.name), ${words[0]}) or starts_with(project.initials, ${words[0]}) desc,
      project.initials, project.id
    limit ${most}`.execute(view.tx);
  return rows;
}
