import {
  type Colour,
  coloursGiven,
  type GivenColour,
  type JudgedPeriod,
  type LightOverride,
} from '@guatu/engine';
import type { Tx } from '../../../database/ledger-database.ts';

/** A light set by hand, as it stands on record. */
export interface StoredOverride extends LightOverride {
  id: string;
  postName: string;
  endedBy: string | null;
  endedReason: string | null;
  revision: number;
}

/** Lights set by hand that held on `from` (ISO) or later, by project, the oldest first; of one project or of all. */
export async function overridesSince(
  tx: Tx,
  own: string,
  from: string,
  projectId?: string,
): Promise<(projectId: string) => StoredOverride[]> {
  const rows = await tx
    .selectFrom('project_light_override as override')
    .innerJoin('person', (join) =>
      join.onRef('person.id', '=', 'override.given_by').on('person.jurisdiction_id', '=', own),
    )
    .innerJoin('post', (join) =>
      join.onRef('post.id', '=', 'override.post_id').on('post.jurisdiction_id', '=', own),
    )
    .leftJoin('person as ender', (join) =>
      join.onRef('ender.id', '=', 'override.ended_by').on('ender.jurisdiction_id', '=', own),
    )
    .select([
      'override.id',
      'project_id as projectId',
      'light',
      'dimension',
      'colour',
      'reason',
      'person.name as by',
      'post.name as postName',
      'from_date as from',
      'until',
      'ended_on as endedOn',
      'ender.name as endedBy',
      'ended_reason as endedReason',
      'revision',
    ])
    .where('override.jurisdiction_id', '=', own)
    .where('until', '>=', from)
    .$if(projectId !== undefined, (query) => query.where('project_id', '=', projectId ?? ''))
    .orderBy('override.id')
    .execute();
  const byProject = Map.groupBy(rows, (row) => row.projectId);
  return (id) =>
    (byProject.get(id) ?? []).map(({ projectId: _project, colour, ...row }) => ({
      ...row,
      colour: colour as Colour,
    }));
}

/** The colours given for each light in the months of `periods`. */
export const givenIn =
  (overrides: readonly LightOverride[], periods: readonly JudgedPeriod[], today: string) =>
  (light: string): GivenColour[] =>
    coloursGiven(overrides, light, periods, today);
