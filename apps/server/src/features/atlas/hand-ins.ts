import type { Tx } from '../../database/ledger-database.ts';
import type { AtlasRule } from './rule.ts';
import type { SelectedProject } from './select-projects.ts';

/** Units that are asked to hand in, with their projects. A project that came after the cut-off owes nothing for it. */
export function unitsAsked(
  { slot }: AtlasRule,
  selected: readonly SelectedProject[],
): Map<string, SelectedProject[]> {
  const due = slot.cutoff?.actual ?? null;
  const asked = selected.filter(
    ({ unitId, enteredOn }) => unitId !== null && (due === null || enteredOn <= due),
  );
  return Map.groupBy(asked, ({ unitId }) => unitId ?? '');
}

/** Who handed in for some months, by whom and when; one that was sent back says why, and counts as not handed in. */
export function handInsOf(tx: Tx, jurisdictionId: string, months: readonly string[]) {
  return tx
    .selectFrom('atlas_hand_in')
    .select([
      'month',
      'unit_id as unitId',
      'handed_in_on as on',
      'handed_in_at as at',
      'handed_in_by as by',
      'late',
      'on_behalf as onBehalf',
      'first_on as firstOn',
      'returned_on as returnedOn',
      'returned_by as returnedBy',
      'return_reason as returnReason',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('month', 'in', months)
    .execute();
}

export type HandIn = Awaited<ReturnType<typeof handInsOf>>[number];

/** Whether a hand-in stands: it was made, and not sent back since. */
export const stands = (handIn: HandIn | undefined): handIn is HandIn =>
  handIn !== undefined && handIn.returnedOn === null;
