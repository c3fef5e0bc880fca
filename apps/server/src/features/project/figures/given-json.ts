import type { FigureName } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';

export interface GivenRow {
  figure: FigureName;
  period: string;
  version: number;
  amount: number | null;
  givenOn: string;
  givenAt: string;
  person: string;
  postName: string | null;
  onBehalf: boolean;
  reason: string | null;
}

/** A JSON array of every figure given of the project that `projectId` names in the surrounding query, the latest first. */
export const givenJson = (own: string, projectId: RawBuilder<unknown>): RawBuilder<GivenRow[]> => sql`(
  select coalesce(json_agg(json_build_object('figure', figure, 'period', period, 'version', version, 'amount', amount,
    'givenOn', given_on, 'givenAt', to_char(given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'person', giver.name, 'postName', office.name, 'onBehalf', on_behalf, 'reason', reason)
    order by period desc, figure, version desc), '[]')
  from project_figure
    join person as giver on giver.jurisdiction_id = ${own} and giver.id = project_figure.given_by
    left join post as office on office.jurisdiction_id = ${own} and office.id = project_figure.post_id
  where project_figure.jurisdiction_id = ${own} and project_id = ${projectId})`;
