import { coloursOfMatters, rungsOfDecisions, supervisionRuleOf } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { countStates } from './counts.ts';
import { besidesState, type ItemFilter, inState } from './filter.ts';
import { partsOf } from './roles.ts';
import { partsIn } from './parts.ts';
import { acknowledgesAs, assistingUnit, keepsAs, policyOf } from './policy.ts';
import { presentRow } from './present-row.ts';
import { type Range, type RegisterRow, registerRows } from './register-rows.ts';
import { kindsOf } from './report/find.ts';
import { inScope } from './scope.ts';

const pageSize = 50;

/** The register: overdue first, then what is open, then what is closed; each by its limit. Nobody is ranked. */
export async function listItems(view: View, { page, ...filter }: ItemFilter & { page: number }) {
  const rulebook = await rulebookOf(view);
  const seen = inScope(view, rulebook);
  const besides = sql<boolean>`${seen} and ${besidesState(view, rulebook, filter)}`;
  const range: Range = { limit: pageSize, offset: (page - 1) * pageSize };
  const [{ rows, total }, counts, choices, parts] = await Promise.all([
    rowsShowing(view, rulebook, besides, filter, range),
    countStates(view, besides),
    choicesIn(view, seen),
    partsOf(view, rulebook),
  ]);
  return {
    total,
    pageSize,
    items: rows.map((row) => ({
      ...presentRow(row, rulebook, view.today.toString()),
      toAcknowledge: isToAcknowledge(view, rulebook, row),
    })),
    units: rulebook.organisation.units
      .filter(({ id }) => choices.units.includes(id))
      .map(({ id, name }) => ({ id, name })),
    sources: choices.sources,
    colours: coloursOfMatters(rulebook.mechanism),
    rungs: rungsOfDecisions(rulebook.mechanism).map(({ rung: { id, do: step, clause, says } }) => ({
      id,
      step,
      clause,
      says,
    })),
    parts,
    counts,
    clause: supervisionRuleOf(rulebook.mechanism).clause,
    may: { enter: keepsAs(view, rulebook) !== null, report: kindsOf(view, rulebook).length > 0 },
  };
}

/** One's unit leads and has yet to take the item up, or assists and has yet to take up its part. */
function isToAcknowledge(view: View, rulebook: Rulebook, row: RegisterRow): boolean {
  const units = { lead: row.lead_unit_id, assisting: row.assisting_unit_ids };
  if (acknowledgesAs(view, rulebook, units) !== null) return row.state === 'open';
  const as = row.state === 'closed' ? null : policyOf['acknowledge-part'](view, rulebook, units);
  return as !== null && partsIn(row, ['open']).includes(assistingUnit(rulebook, as, units));
}

/** A page of the rows under a filter; by colour they are chosen here, since the light is the engine's to work out. */
async function rowsShowing(
  view: View,
  rulebook: Rulebook,
  besides: RawBuilder<boolean>,
  filter: ItemFilter,
  range?: Range,
) {
  const condition = withState(view, besides, filter);
  const { colour } = filter;
  if (colour === undefined) {
    const rows = await registerRows(view, condition, range);
    return { rows, total: rows[0]?.total ?? 0 };
  }
  const all = await registerRows(view, condition);
  const shown = all.filter((row) =>
    presentRow(row, rulebook, view.today.toString()).lights.some((light) => light.colour === colour),
  );
  return {
    rows: range ? shown.slice(range.offset, range.offset + range.limit) : shown,
    total: shown.length,
  };
}

const withState = (view: View, besides: RawBuilder<boolean>, { state }: ItemFilter): RawBuilder<boolean> =>
  state === undefined ? besides : sql<boolean>`${besides} and ${inState(state, view.today)}`;

/** Everything of the register that somebody sees under a filter, in its order. */
export async function listForExport(view: View, filter: ItemFilter) {
  const rulebook = await rulebookOf(view);
  const besides = sql<boolean>`${inScope(view, rulebook)} and ${besidesState(view, rulebook, filter)}`;
  const { rows } = await rowsShowing(view, rulebook, besides, filter);
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
