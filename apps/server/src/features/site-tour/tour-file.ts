import { actsFor, meetingRules, rollOf } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';

/**
 * The condition under which a file was photographed on a tour at a project of some units, or on a tour on whose roll one
 * sits, or shows a project at which such a tour stops: whoever stands before it sees it.
 */
export const tourFile = (
  jurisdictionId: string,
  fileId: string,
  units: readonly string[],
  rules: readonly string[],
): RawBuilder<boolean> =>
  sql<boolean>`(exists (
    select from site_tour_remark as remark
      left join project on project.jurisdiction_id = ${jurisdictionId} and project.id = remark.project_id
    where remark.jurisdiction_id = ${jurisdictionId} and ${fileId} = any(remark.file_ids)
      and (remark.rule = any(${[...rules]}) or project.responsible_unit_id = any(${[...units]})))
    or exists (
    select from project_photo as photo
      join site_tour_stop as stop on stop.jurisdiction_id = ${jurisdictionId} and stop.project_id = photo.project_id
    where photo.jurisdiction_id = ${jurisdictionId} and photo.file_id = ${fileId}
      and stop.rule = any(${[...rules]})))`;

/** The tours, by rule, on whose roll somebody sits. */
export function toursTravelled(
  { actor, today }: Pick<View, 'actor' | 'today'>,
  { mechanism, organisation }: Rulebook,
): string[] {
  const date = today.toString();
  return meetingRules(mechanism)
    .filter(({ kind }) => kind === 'site-tour')
    .filter((rule) => {
      const seats = rollOf({ mechanism, organisation, date }, rule, '', []);
      return actor.posts.some(({ id }) => seats.some(({ bearer }) => actsFor(organisation, id, bearer)));
    })
    .map(({ rule }) => rule);
}
