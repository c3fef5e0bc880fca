import type { Arrangement } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';

/** The days set for slots so far, and the slots that were skipped. */
export type ArrangementsOf = (tx: Tx, jurisdictionId: string) => Promise<Arrangement[]>;

/** What the engine needs to know of the county, besides a mechanism. */
export async function showCircumstances(view: View, arrangements: ArrangementsOf) {
  const { calendar, organisation } = await rulebookOf(view);
  return {
    calendar,
    organisation,
    arrangements: await arrangements(view.tx, view.server.jurisdiction.id),
  };
}
