import { type EnteredSource, entryRefused } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { clauseChoices } from './clause-choices.ts';
import type { Moved } from './move.ts';
import { keepsAs } from './policy.ts';

export interface Entry {
  source: EnteredSource;
  decidedOn: string;
  /** The meeting by name, the number of the paper, or the leader who instructed. */
  basis: string;
  clause: string;
  matter: string;
  requirement: string;
  leadUnitId: string;
  assistingUnitIds: string[];
  limitOn: string;
}

/** The supervision office takes up what was decided elsewhere than in minutes (三（三）); from here on it is an item like any. */
export async function enterItem(act: Act, entry: Entry): Promise<Moved> {
  const rulebook = await rulebookOf(act);
  const as = keepsAs(act, rulebook) ?? refuse('not-yours');
  check(rulebook, entry, act.today.toString());
  const own = { jurisdiction_id: act.server.jurisdiction.id };
  const id = uuidv7();
  await act.tx
    .insertInto('supervision_item')
    .values({
      ...own,
      id,
      source_kind: entry.source,
      source_number: entry.basis,
      source_on: entry.decidedOn,
      clause: entry.clause,
      matter: entry.matter,
      requirement: entry.requirement,
      lead_unit_id: entry.leadUnitId,
      assisting_unit_ids: entry.assistingUnitIds,
      original_limit: entry.limitOn,
      current_limit: entry.limitOn,
      state: 'open',
      changed_by: act.actor.personId,
      changed_at: act.now.toString(),
    })
    .execute();
  await act.tx
    .insertInto('supervision_passage')
    .values({
      ...own,
      item_id: id,
      step: 'opened',
      position: 1,
      entered_on: act.today.toString(),
      entered_at: act.now.toString(),
      person_id: act.actor.personId,
      post_id: as,
    })
    .execute();
  act.record({ subject: ['supervision-item', id], as, after: entry });
  return { id, state: 'open', revision: 1 };
}

/** Refuses what the county does not know, and dates that do not go together. */
function check(rulebook: Rulebook, entry: Entry, today: string): void {
  const { clause, decidedOn, limitOn: limit, leadUnitId: lead, assistingUnitIds: assisting } = entry;
  for (const unit of [lead, ...assisting]) {
    if (rulebook.organisation.units.every(({ id }) => id !== unit)) refuse('unknown-unit', { unit });
  }
  if (clauseChoices(rulebook).every((choice) => choice.clause !== clause))
    refuse('unknown-clause', { clause });
  const obstacle = entryRefused({ decidedOn, limit, lead, assisting }, today);
  if (obstacle) refuse(obstacle.code, obstacle.params);
}
