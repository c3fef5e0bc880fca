import type { ExtensionReport } from '@guatu/documents';
import type { SupervisionSource } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { bearerNames, type Rulebook, rulebookOf, unitName } from '../mechanism/index.ts';
import { findItem, type StoredItem } from './find.ts';
import { asksAs, type ItemUnits, subjectOf } from './policy.ts';
import { inScope } from './scope.ts';
import { sourceWords } from './source-words.ts';

/** What the unit writes. ISO date. */
export interface ExtensionWords {
  until: string;
  reason: string;
  progress: string;
  nextSteps: string;
  signedBy: string;
}

/** The report as a paper before it is handed in, to be signed; refuses with `not-yours` whoever could not hand it in. */
export async function draftExtensionReport(
  view: View,
  id: string,
  words: ExtensionWords,
): Promise<{ report: ExtensionReport; as: string; units: ItemUnits }> {
  const rulebook = await rulebookOf(view);
  const stored = await seenItem(view, rulebook, id);
  const as = asksAs(view, rulebook, stored.units) ?? refuse('not-yours');
  const granted = stored.item.extensions.flatMap(({ answer }) =>
    answer?.kind === 'granted' ? answer.until : [],
  );
  return { report: report(rulebook, stored, words, granted, view.today.toString()), as, units: stored.units };
}

/** A report that was handed in, as a paper: it reads as it did on its day, whatever was granted since. */
export async function findExtensionReport(
  view: View,
  id: string,
  extensionId: string,
): Promise<ExtensionReport> {
  const rulebook = await rulebookOf(view);
  const stored = await seenItem(view, rulebook, id);
  const rows = await view.tx
    .selectFrom('supervision_extension')
    .select([
      'id',
      'requested_until',
      'reason',
      'progress',
      'next_steps',
      'signed_by',
      'requested_on',
      'granted_until',
    ])
    .where('jurisdiction_id', '=', view.server.jurisdiction.id)
    .where('item_id', '=', id)
    .orderBy('requested_at')
    .orderBy('id')
    .execute();
  const index = rows.findIndex((row) => row.id === extensionId);
  const row = rows[index] ?? refuse('not-found');
  const granted = rows.slice(0, index).flatMap(({ granted_until }) => granted_until ?? []);
  const words = {
    until: row.requested_until,
    reason: row.reason,
    progress: row.progress,
    nextSteps: row.next_steps,
    signedBy: row.signed_by,
  };
  return report(rulebook, stored, words, granted, row.requested_on);
}

const seenItem = async (view: View, rulebook: Rulebook, id: string): Promise<StoredItem> =>
  (await findItem(view.tx, view.server.jurisdiction.id, id, inScope(view, rulebook))) ?? refuse('not-found');

function report(
  rulebook: Rulebook,
  { row, units }: StoredItem,
  words: ExtensionWords,
  granted: readonly string[],
  date: string,
): ExtensionReport {
  const office = bearerNames(rulebook, 'decide-extension', subjectOf(units), date);
  return {
    unit: unitName(rulebook, units.lead),
    to: office.join('、'),
    matter: row.matter,
    requirement: row.requirement,
    basis: sourceWords({
      kind: row.source_kind as SupervisionSource,
      number: row.source_number,
      position: row.source_position,
    }),
    originalLimit: row.original_limit,
    granted,
    progress: words.progress,
    cause: words.reason,
    until: words.until,
    nextSteps: words.nextSteps,
    signedBy: words.signedBy,
    date,
  };
}
