import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { scopeIn } from '../project/index.ts';

/**
 * The condition on `issued_paper` under which somebody sees it: a bulletin is for everybody; any other paper is for those
 * to whose units it is addressed, or in whose portfolio they are, and for those who see the whole county.
 */
export function inScope(who: Pick<View, 'actor' | 'today'>, rulebook: Rulebook): RawBuilder<boolean> {
  const units = scopeIn(who, rulebook);
  return units === null ? sql<boolean>`true` : ofUnits(units);
}

const ofUnits = (units: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`(issued_paper.kind = 'bulletin' or issued_paper.addressee_unit_ids && ${units}::text[])`;

/** The condition under which a file is a paper that was issued to some units, or to everybody. */
export const issuedTo = (
  jurisdictionId: string,
  fileId: string,
  units: readonly string[],
): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from issued_paper
    where jurisdiction_id = ${jurisdictionId} and ${fileId} in (docx_file_id, pdf_file_id)
      and ${ofUnits(units)})`;
