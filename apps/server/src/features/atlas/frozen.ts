import type { Tx } from '../../database/ledger-database.ts';
import type { PrintedEdition } from './edition.ts';

/** A frozen edition's number and what it printed of its projects. */
export interface Frozen {
  month: string;
  number: number;
  projects: PrintedEdition['projects'];
}

/** The last edition frozen before a month; null where there is none. */
export async function editionBefore(tx: Tx, jurisdictionId: string, month: string): Promise<Frozen | null> {
  const row = await frozenIn(tx, jurisdictionId)
    .where('month', '<', month)
    .orderBy('month', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? frozenOf(row) : null;
}

/** The frozen edition of a month; null where it is not frozen, or there is none. */
export async function frozenEdition(tx: Tx, jurisdictionId: string, month: string): Promise<Frozen | null> {
  const row = await frozenIn(tx, jurisdictionId).where('month', '=', month).executeTakeFirst();
  return row ? frozenOf(row) : null;
}

const frozenIn = (tx: Tx, jurisdictionId: string) =>
  tx
    .selectFrom('atlas_edition')
    .select(['month', 'number_sequence as number', 'printed'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('state', '=', 'frozen');

const frozenOf = (row: { month: string; number: number | null; printed: unknown }): Frozen => ({
  month: row.month,
  number: row.number ?? 0,
  projects: (row.printed as PrintedEdition).projects,
});
