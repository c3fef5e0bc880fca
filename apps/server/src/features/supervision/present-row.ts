import {
  shownLights,
  type SupervisedMatter,
  type SupervisionSource,
  type SupervisionState,
  supervisionStanding,
} from '@guatu/engine';
import type { Rulebook } from '../mechanism/index.ts';
import { namedUnit } from './named-unit.ts';
import { partsIn } from './parts.ts';
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
  /** Of the mechanism's own light; none where it has no such rule. */
  lights: shownLights(rulebook, matterIn(row), asOf),
  rung: row.rung,
  assistingOwed: row.state === 'closed' ? 0 : owedBy(row).length,
  revision: row.revision,
});

/** A row as the rules about matters judge it. */
export const matterIn = (
  row: Pick<
    RegisterRow,
    | 'id'
    | 'state'
    | 'current_limit'
    | 'reported_on'
    | 'extensions_granted'
    | 'times_sent_back'
    | 'assisting_unit_ids'
    | 'parts'
  >,
): SupervisedMatter => ({
  id: row.id,
  state: row.state as SupervisionState,
  limit: row.current_limit,
  reportedOn: row.reported_on,
  extensionsGranted: row.extensions_granted,
  timesSentBack: row.times_sent_back,
  assistingOwed: owedBy(row).length,
});

const owedBy = (row: Pick<RegisterRow, 'assisting_unit_ids' | 'parts'>): string[] =>
  partsIn(row, ['open', 'acknowledged', 'sent-back']);
