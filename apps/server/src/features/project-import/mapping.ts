import type { ChosenMapping, UnderstoodList } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';

/** What workbooks of one shape have in common: their headings, column by column. */
export const shapeOf = ({ columns }: UnderstoodList): string =>
  columns
    .filter(({ heading }) => heading !== '')
    .map(({ column, heading }) => `${column}:${heading.replaceAll(/20\d\d/g, '')}`)
    .join('|')
    .slice(0, 2_000);

/** How a person read the columns of a workbook of this shape before; null where nobody has. */
export async function rememberedMapping(
  { tx, server }: Pick<Act, 'tx' | 'server'>,
  shape: string,
): Promise<ChosenMapping | null> {
  if (shape === '') return null;
  const row = await tx
    .selectFrom('import_mapping')
    .select('mapping')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('shape', '=', shape)
    .executeTakeFirst();
  return row ? (row.mapping as unknown as ChosenMapping) : null;
}

/** Remembers a reading of columns for the next workbook of its shape. Where the headings are, the next one says itself. */
export async function rememberMapping(
  { tx, server, actor, now }: Act,
  shape: string,
  { columns }: ChosenMapping,
): Promise<void> {
  if (shape === '') return;
  const values = {
    mapping: JSON.stringify({ columns }),
    chosen_by: actor.personId,
    chosen_at: now.toString(),
  };
  await tx
    .insertInto('import_mapping')
    .values({ jurisdiction_id: server.jurisdiction.id, shape, ...values })
    .onConflict((same) => same.columns(['jurisdiction_id', 'shape']).doUpdateSet(values))
    .execute();
}

export async function forgetMapping({ tx, server }: Act, shape: string): Promise<void> {
  await tx
    .deleteFrom('import_mapping')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('shape', '=', shape)
    .execute();
}
