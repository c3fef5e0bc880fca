import type { Colour, SupervisionSource, SupervisionState } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { hasPart, type Part } from './roles.ts';
import { isOnRung } from './rungs-taken.ts';

/** What of the register one looks at. ISO dates, both inclusive. */
export interface ItemFilter {
  state?: StateChoice | undefined;
  part?: Part | undefined;
  unit?: string | undefined;
  kind?: SupervisionSource | undefined;
  source?: string | undefined;
  /** What its light shows; worked out from the rows, and so no condition on them. */
  colour?: Colour | undefined;
  /** The last rung on record. */
  rung?: string | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
  search?: string | undefined;
}

export type StateChoice = SupervisionState | 'overdue' | 'due-soon' | 'extension-asked' | 'unclosed';

/** Past its limit and not reported. */
export const overdueOn = (today: string) => sql<boolean>`(reported_on is null and current_limit < ${today})`;

/** Three days before a limit it stands on desks as due soon. */
const soonInDays = 3;

/** An extension waits for its answer. */
export const extensionAsked = sql<boolean>`exists (
  select from supervision_extension as extension
  where extension.jurisdiction_id = supervision_item.jurisdiction_id
    and extension.item_id = supervision_item.id and extension.decided_on is null)`;

/** The condition on `supervision_item` that a choice of state stands for. */
export function inState(state: StateChoice, today: View['today']): RawBuilder<boolean> {
  const day = today.toString();
  switch (state) {
    case 'overdue':
      return overdueOn(day);
    case 'due-soon':
      return sql<boolean>`(reported_on is null and current_limit between ${day}
                           and ${today.add({ days: soonInDays }).toString()})`;
    case 'extension-asked':
      return extensionAsked;
    case 'unclosed':
      return sql<boolean>`state <> 'closed'`;
    default:
      return sql<boolean>`state = ${state}`;
  }
}

/** All but the state. */
export function besidesState(view: View, rulebook: Rulebook, filter: ItemFilter): RawBuilder<boolean> {
  const { part, unit, kind, source, rung, dueFrom, dueTo, search } = filter;
  const conditions = [
    part !== undefined && hasPart(view, rulebook, part),
    unit !== undefined && sql`(lead_unit_id = ${unit} or ${unit} = any(assisting_unit_ids))`,
    kind !== undefined && sql`source_kind = ${kind}`,
    source !== undefined && sql`source_number = ${source}`,
    rung !== undefined && isOnRung(rung),
    dueFrom !== undefined && sql`current_limit >= ${dueFrom}`,
    dueTo !== undefined && sql`current_limit <= ${dueTo}`,
    Boolean(search) && sql`position(lower(${search}) in lower(matter || ' ' || requirement)) > 0`,
  ].filter((condition) => condition !== false);
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`;
}
