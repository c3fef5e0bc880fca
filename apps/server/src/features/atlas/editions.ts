import { inForceSince } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import type { PrintedEdition } from './edition.ts';

/** The frozen editions, newest first. What is issued under a number may be read by everybody in the house. */
export async function listEditions(view: View) {
  const { tx, server, today } = view;
  const { eras, mechanism, organisation } = await rulebookOf(view);
  const rows = await tx
    .selectFrom('atlas_edition')
    .select(['month', 'number_sequence', 'printed', 'pages', 'pdf_file_id', 'frozen_on', 'frozen_by'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('state', '=', 'frozen')
    .orderBy('month', 'desc')
    .execute();
  return {
    current: today.toPlainYearMonth().toString(),
    first: inForceSince(eras[0]?.mechanism ?? mechanism).slice(0, 7),
    editions: rows.map((row) => ({
      month: row.month,
      number: row.number_sequence ?? 0,
      projects: (row.printed as PrintedEdition | null)?.projects.length ?? 0,
      pages: row.pages ?? 0,
      pdfFileId: row.pdf_file_id ?? '',
      frozenOn: row.frozen_on ?? '',
      frozenBy: organisation.people.find(({ id }) => id === row.frozen_by)?.name ?? '',
    })),
  };
}
