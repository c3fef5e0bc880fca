import { sql } from 'kysely';
import { frozenBook } from './features/atlas/index.ts';
import { handedInBy, type MayReadFile } from './features/files/index.ts';
import { issuedFile } from './features/issued-paper/index.ts';
import { rulebookOf } from './features/mechanism/index.ts';
import { photographBefore } from './features/meeting/index.ts';
import { attachedTo } from './features/problem/index.ts';
import { photographOf, scopeIn } from './features/project/index.ts';
import { evidenceFor } from './features/supervision/index.ts';

/**
 * A file is read by who sees what it is attached to, and by who handed it in. Whoever sees the whole county reads all
 * of its files.
 */
export const mayReadFile: MayReadFile = async (view, fileId) => {
  const rulebook = await rulebookOf(view);
  const units = scopeIn(view, rulebook);
  if (units === null) return true;
  const { id } = view.server.jurisdiction;
  const attached = [
    photographOf(id, fileId, units),
    photographBefore(id, fileId, units),
    attachedTo(id, fileId, units),
    evidenceFor(id, fileId, units),
    issuedFile(view, rulebook, id, fileId),
    frozenBook(id, fileId),
    handedInBy(id, fileId, view.actor.personId),
  ];
  const { rows } = await sql<{ may: boolean }>`select ${sql.join(attached, sql` or `)} as may`.execute(
    view.tx,
  );
  return rows[0]?.may === true;
};
