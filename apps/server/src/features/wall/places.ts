import type { Position } from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { findBoundary } from './boundary.ts';
import { outlinesAs } from './policy.ts';
import { saidOf, sumsOf, type WallFilter, wallRows } from './rows.ts';
import { standingsOf } from './standings.ts';

/** Where each project is, with the county's outline. */
export async function showPlaces(view: View, filter: WallFilter) {
  const { today, server } = view;
  const rows = await wallRows(
    view,
    filter,
    sql<{ place: string | null; position: Position | null }>`place, project.position`,
  );
  const standings = await standingsOf(
    view,
    rows.map(({ id }) => id),
  );
  const found = await findBoundary(view);
  return {
    asOf: today.toString(),
    year: today.year,
    boundary: found === null || found.rings === null ? null : { source: found.source, rings: found.rings },
    tiles: server.tileUrl ?? null,
    mayOutline: outlinesAs(view, await rulebookOf(view)) !== null,
    sums: sumsOf(rows),
    outlineRevision: found?.revision ?? 0,
    projects: rows.map((row) => ({
      ...saidOf(row, standings.get(row.id)),
      place: row.place,
      position: row.position,
    })),
  };
}
