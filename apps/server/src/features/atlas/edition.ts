import { advanceEdition, type EditionMove, type EditionState } from '@guatu/engine';
import type { AtlasOrder } from '@guatu/contract';
import type { Updateable } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';
import type { AtlasEdition } from '../../database/schema.generated.ts';
import type { Act } from '../../http/handler.ts';
import { refuse, type RefusalCode } from '../../refusal/refusal.ts';
import type { SelectedProject } from './select-projects.ts';

/** All that an edition prints, fixed when its compiling is asked for; the number is the next one then. */
export interface PrintedEdition {
  county: string;
  number: number;
  compiledBy: string;
  compiledOn: string;
  preface: string;
  /** By what the pages are ordered; absent from editions printed before one could choose. */
  order?: AtlasOrder;
  projects: SelectedProject[];
  /** The edition that the marks of change refer to; null for the first. */
  since?: { month: string; number: number; projects: SelectedProject[] } | null;
}

/** Why a compiling came to nothing. */
export interface PressFailure {
  code: RefusalCode;
  params: Record<string, string | number>;
}

export type Edition = Awaited<ReturnType<typeof findEdition>>;

const unopened = {
  state: 'collecting' as EditionState,
  revision: 0,
  preface: null,
  printed: null as PrintedEdition | null,
  pressStep: null,
  pressDone: 0,
  pressOf: 0,
  failure: null as PressFailure | null,
  compiledAt: null,
  pdfFileId: null,
  docxFileId: null,
  pptxFileId: null,
  pages: null,
  number: null,
  frozenOn: null,
  frozenBy: null,
  changedBy: null,
  changedAt: null,
};

const columns = [
  'state',
  'revision',
  'preface',
  'printed',
  'press_step as pressStep',
  'press_done as pressDone',
  'press_of as pressOf',
  'failure',
  'compiled_at as compiledAt',
  'pdf_file_id as pdfFileId',
  'docx_file_id as docxFileId',
  'pptx_file_id as pptxFileId',
  'pages',
  'number_sequence as number',
  'frozen_on as frozenOn',
  'frozen_by as frozenBy',
  'changed_by as changedBy',
  'changed_at as changedAt',
] as const;

/** The edition of a month as it stands; one that nobody has touched yet is collecting. */
export async function findEdition(tx: Tx, jurisdictionId: string, month: string) {
  const row = await editionIn(tx, jurisdictionId, month).executeTakeFirst();
  if (!row) return unopened;
  return {
    ...row,
    state: row.state as EditionState,
    printed: row.printed as PrintedEdition | null,
    failure: row.failure as PressFailure | null,
  };
}

/** The same, locked until the transaction ends: hand-ins, compiling and freezing come one after the other. */
export async function lockEdition(tx: Tx, jurisdictionId: string, month: string): Promise<Edition> {
  await tx
    .insertInto('atlas_edition')
    .values({ jurisdiction_id: jurisdictionId, month, state: 'collecting', revision: 0 })
    .onConflict((same) => same.doNothing())
    .execute();
  await editionIn(tx, jurisdictionId, month).forUpdate().execute();
  return findEdition(tx, jurisdictionId, month);
}

/** Locked, and as the person saw it. Refuses with `conflict` and who changed it when. */
export async function lockAsSeen(
  { tx, server }: Act,
  { month, revision }: { month: string; revision: number },
): Promise<Edition> {
  const edition = await lockEdition(tx, server.jurisdiction.id, month);
  if (edition.revision === revision) return edition;
  const changer = await tx
    .selectFrom('person')
    .select('name')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', edition.changedBy)
    .executeTakeFirst();
  return refuse('conflict', { by: changer?.name ?? '', at: edition.changedAt ?? '' });
}

/** The state a move leads to, or the refusal. */
export function stateAfter(state: EditionState, move: EditionMove): EditionState {
  const advance = advanceEdition(state, move);
  return 'next' in advance ? advance.next : refuse(advance.refused.code, advance.refused.params);
}

/** Writes a locked edition. Returns its new revision. */
export async function changeEdition(
  { tx, server, now }: Pick<Act, 'tx' | 'server' | 'now'>,
  month: string,
  { revision }: Edition,
  personId: string,
  set: Updateable<AtlasEdition>,
): Promise<number> {
  await tx
    .updateTable('atlas_edition')
    .set({ ...set, revision: revision + 1, changed_by: personId, changed_at: now.toString() })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('month', '=', month)
    .execute();
  return revision + 1;
}

const editionIn = (tx: Tx, jurisdictionId: string, month: string) =>
  tx
    .selectFrom('atlas_edition')
    .select(columns)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('month', '=', month);
