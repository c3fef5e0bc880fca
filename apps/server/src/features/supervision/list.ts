import { type SupervisionState, supervisionStanding, supervisionRuleOf } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { namedUnit } from './named-unit.ts';
import { inScope } from './scope.ts';

export interface RegisterFilter {
  page: number;
  state?: SupervisionState | 'unclosed' | 'overdue' | undefined;
  unit?: string | undefined;
  source?: string | undefined;
}

const pageSize = 50;

/** The register: overdue first, then what is open, then what is closed; each by its limit. Nobody is ranked. */
export async function listItems(view: View, filter: RegisterFilter) {
  const rulebook = await rulebookOf(view);
  const seen = inScope(view, rulebook);
  const [rows, choices] = await Promise.all([
    pageOf(view, sql<boolean>`${seen} and ${wanted(filter, view.today.toString())}`, filter.page),
    choicesIn(view, seen),
  ]);
  return {
    total: rows[0]?.total ?? 0,
    pageSize,
    items: rows.map((row) => presentRow(row, rulebook, view.today.toString())),
    units: rulebook.organisation.units
      .filter(({ id }) => choices.units.includes(id))
      .map(({ id, name }) => ({ id, name })),
    sources: choices.sources,
    clause: supervisionRuleOf(rulebook.mechanism).clause,
  };
}

type RegisterRow = Awaited<ReturnType<typeof pageOf>>[number];

/** A row of the register, and the head of an item's own page. */
export const presentRow = (row: Omit<RegisterRow, 'total'>, rulebook: Rulebook, asOf: string) => ({
  id: row.id,
  source: {
    kind: 'minutes' as const,
    number: row.source_number,
    position: row.source_position,
    on: row.source_on,
    clause: row.clause,
  },
  matter: row.matter,
  requirement: row.requirement,
  leadUnit: namedUnit(rulebook, row.lead_unit_id),
  assistingUnits: row.assisting_unit_ids.map((id) => namedUnit(rulebook, id)),
  state: row.state as SupervisionState,
  standing: { days: null, ...supervisionStanding(row.current_limit, row.reported_on, asOf) },
  originalLimit: row.original_limit,
  currentLimit: row.current_limit,
  extensionAsked: row.extension_asked,
});

/** Past its limit and not reported. */
const overdue = (today: string) => sql<boolean>`(reported_on is null and current_limit < ${today})`;

function wanted({ state, unit, source }: RegisterFilter, today: string): RawBuilder<boolean> {
  const conditions = [
    state === 'overdue' && overdue(today),
    state === 'unclosed' && sql`state <> 'closed'`,
    state !== undefined && state !== 'overdue' && state !== 'unclosed' && sql`state = ${state}`,
    unit !== undefined && sql`(lead_unit_id = ${unit} or ${unit} = any(assisting_unit_ids))`,
    source !== undefined && sql`source_number = ${source}`,
  ].filter((condition) => condition !== false);
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

async function pageOf({ tx, server, today }: View, condition: RawBuilder<boolean>, page: number) {
  return tx
    .selectFrom('supervision_item')
    .selectAll()
    .select([
      sql<number>`count(*) over ()`.as('total'),
      sql<boolean>`exists (
        select from supervision_extension as extension
        where extension.jurisdiction_id = supervision_item.jurisdiction_id
          and extension.item_id = supervision_item.id and extension.decided_on is null)`.as(
        'extension_asked',
      ),
    ])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where(condition)
    .orderBy(sql`case when ${overdue(today.toString())} then 0 when state <> 'closed' then 1 else 2 end`)
    .orderBy('current_limit')
    .orderBy('source_number')
    .orderBy('source_position')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
}

/** Lead units and papers that occur in what one sees; the newest paper first. */
async function choicesIn({ tx, server }: View, seen: RawBuilder<boolean>) {
  const { rows } = await sql<{ unit: string; source: string; on: string }>`
    select lead_unit_id as unit, source_number as source, max(source_on) as on
    from supervision_item where jurisdiction_id = ${server.jurisdiction.id} and ${seen}
    group by 1, 2 order by 3 desc, 2`.execute(tx);
  return {
    units: rows.map(({ unit }) => unit),
    sources: [...new Set(rows.map(({ source }) => source))],
  };
}
