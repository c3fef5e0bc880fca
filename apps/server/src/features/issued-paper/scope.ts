import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { scopeIn } from '../project/index.ts';

/**
 * The condition on `issued_paper` under which somebody sees it: a bulletin is for everybody; any other paper is for those
 * to whose units it went or in whose portfolio they are, for the posts that read it, for who issued it, and for those who
 * see the whole county. A handover sheet is no business of the whole county: it says who reads it.
 */
export function inScope(who: Pick<View, 'actor' | 'today'>, rulebook: Rulebook): RawBuilder<boolean> {
  const units = scopeIn(who, rulebook);
  const { personId, posts } = who.actor;
  const own = sql<boolean>`(issued_paper.issued_by = ${personId}
    or issued_paper.reader_post_ids && ${posts.map(({ id }) => id)}::text[])`;
  return units === null
    ? sql<boolean>`(issued_paper.kind <> 'handover' or ${own})`
    : sql<boolean>`(${own} or ${ofUnits(units)})`;
}

const ofUnits = (units: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`(issued_paper.kind = 'bulletin' or issued_paper.addressee_unit_ids && ${units}::text[]
    or issued_paper.reader_unit_ids && ${units}::text[])`;

/** The condition under which a file is a paper in the register that somebody sees. */
export const issuedFile = (
  who: Pick<View, 'actor' | 'today'>,
  rulebook: Rulebook,
  jurisdictionId: string,
  fileId: string,
): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from issued_paper
    where jurisdiction_id = ${jurisdictionId} and ${fileId} in (docx_file_id, pdf_file_id) and ${inScope(who, rulebook)})`;

/** The condition under which a file is for whoever sees the whole county: it is no paper that is somebody's own. */
export const openToCounty = (jurisdictionId: string, fileId: string): RawBuilder<boolean> =>
  sql<boolean>`not exists (
    select from issued_paper
    where jurisdiction_id = ${jurisdictionId} and ${fileId} in (docx_file_id, pdf_file_id) and kind = 'handover')`;
