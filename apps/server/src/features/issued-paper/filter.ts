import type { paperFilter } from '@guatu/contract';
import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';

export type PaperFilter = z.infer<typeof paperFilter>;

/** The condition on `issued_paper` that a filter makes, apart from the year. */
export function fulfils({ kind, words, unit, unacknowledged }: PaperFilter): RawBuilder<boolean> {
  const conditions = [
    kind !== undefined && sql<boolean>`issued_paper.kind = ${kind}`,
    words !== undefined &&
      words !== '' &&
      sql<boolean>`position(lower(${words}) in lower(concat_ws(' ', issued_paper.number, issued_paper.title,
        array_to_string(issued_paper.copies, ' ')))) > 0`,
    unit !== undefined && sql<boolean>`${unit} = any(issued_paper.addressee_unit_ids)`,
    unacknowledged === true &&
      sql<boolean>`exists (
        select from unnest(issued_paper.addressee_unit_ids) as addressee where not exists (
          select from paper_receipt as receipt
          where receipt.jurisdiction_id = issued_paper.jurisdiction_id and receipt.paper_id = issued_paper.id
            and receipt.unit_id = addressee))`,
  ].filter((condition) => condition !== false);
  return sql<boolean>`(${sql.join([sql`true`, ...conditions], sql` and `)})`;
}
