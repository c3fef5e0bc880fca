import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { fulfils, type PaperFilter } from './filter.ts';
import { findPapers } from './find-papers.ts';
import { inScope } from './scope.ts';
import { settlesAs } from './template/policy.ts';

/** The register of a year's issued papers under a filter, as far as one sees them; the newest first. */
export async function listPapers(view: View, filter: PaperFilter) {
  const rulebook = await rulebookOf(view);
  const { year, papers } = await papersUnder(view, rulebook, filter);
  return {
    year,
    ...(await choices(view, rulebook, year)),
    mayEditTemplates: settlesAs(view, rulebook) !== null,
    papers,
  };
}

export async function papersUnder(view: View, rulebook: Rulebook, filter: PaperFilter) {
  const { year = view.today.year } = filter;
  const condition = sql<boolean>`extract(year from issued_paper.issued_on) = ${year}
    and ${fulfils(filter)} and ${inScope(view, rulebook)}`;
  return { year, papers: await findPapers(view, rulebook, condition) };
}

/** What a filter can ask for: the years of the register, this one among them, and the addressees of one. */
async function choices(view: View, rulebook: Rulebook, year: number) {
  const { rows } = await sql<{ year: number; units: string[] }>`
    select extract(year from issued_on)::int as year, array_agg(distinct unit) filter (where unit is not null) as units
    from issued_paper left join unnest(addressee_unit_ids) as unit on true
    where jurisdiction_id = ${view.server.jurisdiction.id} and ${inScope(view, rulebook)}
    group by 1`.execute(view.tx);
  const addressed = rows.find((row) => row.year === year)?.units ?? [];
  return {
    years: [...new Set([view.today.year, year, ...rows.map((row) => row.year)])].toSorted((a, b) => b - a),
    units: rulebook.organisation.units
      .filter(({ id }) => addressed.includes(id))
      .map(({ id, name }) => ({ id, name })),
  };
}
