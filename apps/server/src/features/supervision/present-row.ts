import { type SupervisionSource, type SupervisionState, supervisionStanding } from '@guatu/engine';
import type { Rulebook } from '../mechanism/index.ts';
import { namedUnit } from './named-unit.ts';
import type { RegisterRow } from './register-rows.ts';

/** A row of the register, and the head of an item's own page. */
export const presentRow = (row: Omit<RegisterRow, 'total'>, rulebook: Rulebook, asOf: string) => ({
  id: row.id,
  source: {
    kind: row.source_kind as SupervisionSource,
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
  revision: row.revision,
});
