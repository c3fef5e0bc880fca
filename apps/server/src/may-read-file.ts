import { sql } from 'kysely';
import { objectionFile, seesUnits } from './features/assessment/index.ts';
import { frozenBook } from './features/atlas/index.ts';
import { handedInBy, type MayReadFile } from './features/files/index.ts';
import { evidenceOfStart } from './features/groundbreaking/index.ts';
import { issuedFile, openToCounty } from './features/issued-paper/index.ts';
import { rulebookOf } from './features/mechanism/index.ts';
import { photographBefore } from './features/meeting/index.ts';
import { attachedTo } from './features/problem/index.ts';
import { photographOf, scopeIn } from './features/project/index.ts';
import { tourFile, toursTravelled } from './features/site-tour/index.ts';
import { evidenceFor } from './features/supervision/index.ts';
import { ownPoster } from './features/wall/index.ts';
import { sealedFile } from './features/weekly-report/index.ts';

/**
 * A file is read by who sees what it is attached to, and by who handed it in. Whoever sees the whole county reads all
 * of its files, but for papers that are somebody's own, such as a handover sheet.
 */
export const mayReadFile: MayReadFile = async (view, fileId) => {
  const rulebook = await rulebookOf(view);
  const units = scopeIn(view, rulebook);
  const { id } = view.server.jurisdiction;
  const ofUnits = (seen: readonly string[]) => [
    photographOf(id, fileId, seen),
    photographBefore(id, fileId, seen),
    attachedTo(id, fileId, seen),
    evidenceFor(id, fileId, seen),
    evidenceOfStart(id, fileId, seen),
    frozenBook(id, fileId),
    tourFile(id, fileId, seen, toursTravelled(view, rulebook)),
  ];
  // What a unit objects with is for itself and for who sees its card; unless it stands somewhere else as well.
  const ofCounty = sql<boolean>`(${openToCounty(id, fileId)} and not ${objectionFile(id, fileId, null)})`;
  const attached = [
    ...(units === null
      ? [ofCounty, ...ofUnits(rulebook.organisation.units.map((unit) => unit.id))]
      : ofUnits(units)),
    objectionFile(id, fileId, seesUnits(view, rulebook)),
    issuedFile(view, rulebook, id, fileId),
    await sealedFile(view, rulebook, fileId),
    ownPoster(id, fileId, view.actor.personId),
    handedInBy(id, fileId, view.actor.personId),
  ];
  const { rows } = await sql<{ may: boolean }>`select ${sql.join(attached, sql` or `)} as may`.execute(
    view.tx,
  );
  return rows[0]?.may === true;
};
