import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { findPapers } from './find-papers.ts';
import type { PaperKind } from './paper-kind.ts';
import { inScope } from './scope.ts';

/** The register of a year's issued papers, as far as one sees them; the newest first. */
export async function listPapers(
  view: View,
  { kind, year = view.today.year }: { kind?: PaperKind | undefined; year?: number | undefined },
) {
  const rulebook = await rulebookOf(view);
  const ofKind = kind === undefined ? sql<boolean>`true` : sql<boolean>`issued_paper.kind = ${kind}`;
  const condition = sql<boolean>`extract(year from issued_paper.issued_on) = ${year} and ${ofKind} and ${inScope(view, rulebook)}`;
  return { year, papers: await findPapers(view, rulebook, condition) };
}
