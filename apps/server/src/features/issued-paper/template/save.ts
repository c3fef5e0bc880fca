import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { personName, rulebookOf } from '../../mechanism/index.ts';
import { findVersions } from './find-versions.ts';
import { settlesAs } from './policy.ts';
import { requireUsable } from './require-usable.ts';
import type { TemplateKind, TemplateWords } from './words.ts';

/**
 * Settles how a kind of paper is headed and closed from now on, as a further version. Refuses with `not-yours`, `conflict`
 * when another version came meanwhile, and what cannot be printed.
 */
export async function saveTemplate(
  act: Act,
  { kind, version, words }: { kind: TemplateKind; version: number; words: TemplateWords },
) {
  const rulebook = await rulebookOf(act);
  const as = settlesAs(act, rulebook) ?? refuse('not-yours');
  const last = (await findVersions(act)).get(kind);
  const conflict = (by: string, at: string) => refuse('conflict', { by: personName(rulebook, by), at });
  if (last && last.version !== version) conflict(last.changedBy, last.changedAt);
  requireUsable(act.server, words);
  const { numInsertedOrUpdatedRows } = await act.tx
    .insertInto('paper_template')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      kind,
      version: version + 1,
      words: JSON.stringify(words),
      changed_on: act.today.toString(),
      changed_at: act.now.toString(),
      changed_by: act.actor.personId,
      changed_post_id: as,
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) {
    // Two saved the same version at once: the row of the other is there by now.
    const other = (await findVersions(act)).get(kind);
    conflict(other?.changedBy ?? '', other?.changedAt ?? act.now.toString());
  }
  act.record({ subject: ['paper-template', kind], as, before: last?.words ?? null, after: words });
  return { kind, version: version + 1 };
}
