import type { Act, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName } from '../mechanism/index.ts';
import { findTour } from './find.ts';
import { openTour, type SlotReference, type Tour } from './open-tour.ts';
import { reportsOnAs } from './report.ts';

/**
 * Takes up the report on a tour that was held; refuses with `tour-not-held`, `conflict`, and `tour-report-issued`.
 *
 * @param lock keeps others from writing or issuing it until the command is through
 */
export async function openReport(
  act: View,
  input: SlotReference & { revision: number },
  lock = false,
): Promise<{ tour: Tour; as: string }> {
  const tour = await openTour(act, input);
  const as = reportsOnAs(act, tour) ?? refuse('not-yours');
  const stored = await findTour(act.tx, act.server.jurisdiction.id, tour.at, lock);
  // What nobody planned was not travelled.
  if (tour.meeting?.state !== 'ended' || stored === undefined) refuse('tour-not-held');
  if (stored.reportPaperId !== null) refuse('tour-report-issued');
  if (stored.reportRevision !== input.revision) {
    refuse('conflict', { by: personName(tour.current, stored.changedBy), at: stored.changedAt });
  }
  return { tour, as };
}

/** Says in a report something else than the ledger does, passage by passage. */
export async function saveReport(
  act: Act,
  input: SlotReference & { revision: number; words: Record<string, string> },
) {
  const { tour, as } = await openReport(act, input, true);
  const { at } = tour;
  const revision = input.revision + 1;
  await act.tx
    .updateTable('site_tour')
    .set({
      report_words: JSON.stringify(input.words),
      report_revision: revision,
      changed_by: act.actor.personId,
      changed_at: act.now.toString(),
    })
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('rule', '=', at.rule)
    .where('slot_key', '=', at.slotKey)
    .execute();
  act.record({
    subject: ['site-tour', `${at.rule}/${at.slotKey}`],
    as,
    after: { report: input.words },
  });
  return { ...at, revision };
}
