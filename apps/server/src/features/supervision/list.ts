import { supervisionRuleOf } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { countStates } from './counts.ts';
import { besidesState, type ItemFilter, inState } from './filter.ts';
import { partsOf } from './parts.ts';
import { acknowledgesAs, keepsAs } from './policy.ts';
import { presentRow } from './present-row.ts';
import { type Range, registerRows } from './register-rows.ts';
import { kindsOf } from './report/find.ts';
import { inScope } from './scope.ts';

const pageSize = 50;

/** The register: overdue first, then what is open, then what is closed; each by its limit. Nobody is ranked. */
export async function listItems(view: View, { page, ...filter }: ItemFilter & { page: number }) {
  const rulebook = await rulebookOf(view);
  const seen = inScope(view, rulebook);
  const besides = sql<boolean>`${seen} and ${besidesState(view, rulebook, filter)}`;
  const range: Range = { limit: pageSize, offset: (page - 1) * pageSize };
  const [rows, counts, choices, parts] = await Promise.all([
    registerRows(view, withState(view, besides, filter), range),
    countStates(view, besides),
    choicesIn(view, seen),
    partsOf(view, rulebook),
  ]);
  return {
    total: rows[0]?.total ?? 0,
    pageSize,
    items: rows.map((row) => ({
      ...presentRow(row, rulebook, view.today.toString()),
      toAcknowledge:
        row.state === 'open' &&
        acknowledgesAs(view, rulebook, { lead: row.lead_unit_id, assisting: row.assisting_unit_ids }) !==
          null,
    })),
    units: rulebook.organisation.units
      .filter(({ id }) => choices.units.includes(id))
      .map(({ id, name }) => ({ id, name })),
    sources: choices.sources,
    parts,
    counts,
    clause: supervisionRuleOf(rulebook.mechanism).clause,
    may: { enter: keepsAs(view, rulebook) !== null, report: kindsOf(view, rulebook).length > 0 },
  };
}

const withState = (view: View, besides: RawBuilder<boolean>, { state }: ItemFilter): RawBuilder<boolean> =>
  state === undefined ? besides : sql<boolean>`${besides} and ${inState(state, view.today)}`;

/** Everything of the register that somebody sees under a filter, in its order. */
export async function listForExport(view: View, filter: ItemFilter) {
  const rulebook = await rulebookOf(view);
  const besides = sql<boolean>`${inScope(view, rulebook)} and ${besidesState(view, rulebook, filter)}`;
  const rows = await registerRows(view, withState(view, besides, filter));
  return rows.map((row) => presentRow(row, rulebook, view.today.toString()));
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
