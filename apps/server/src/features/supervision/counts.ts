import { supervisionStates } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { inState, type StateChoice } from './filter.ts';

export const stateChoices: readonly StateChoice[] = [
  'overdue',
  'due-soon',
  'extension-asked',
  'unclosed',
  ...supervisionStates,
];

/** How many items of a condition there are in each state; one that is overdue is also open, or under way. */
export async function countStates(
  { tx, server, today }: View,
  condition: RawBuilder<boolean>,
): Promise<Record<StateChoice, number>> {
  const counts = stateChoices.map(
    (state) => sql`count(*) filter (where ${inState(state, today)}) as ${sql.ref(state)}`,
  );
  const { rows } = await sql<Record<StateChoice, number>>`
    select ${sql.join(counts)} from supervision_item
    where jurisdiction_id = ${server.jurisdiction.id} and ${condition}`.execute(tx);
  return rows[0] as Record<StateChoice, number>;
}
