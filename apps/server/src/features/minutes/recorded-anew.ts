import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import type { StoredDecision } from '../meeting/index.ts';
import { type DecisionChange, type RecordedAnew, wordsOf } from './decision-words.ts';

/**
 * What becomes of a decision that is recorded anew. Refuses with `not-found` what the meeting did not decide,
 * `unknown-unit`, `decision-limit-early` with a limit before the meeting's own day, and `decision-unchanged`.
 */
export function recordedAnew(
  { organisation }: Rulebook,
  heldOn: string,
  decided: readonly StoredDecision[],
  { decisionId, reason, requirement, leadUnitId, assistingUnitIds, limitOn }: RecordedAnew,
): DecisionChange {
  const decision = decided.find(({ id }) => id === decisionId) ?? refuse('not-found');
  const known = new Set(organisation.units.map(({ id }) => id));
  const unknown = [leadUnitId, ...assistingUnitIds].find((id) => !known.has(id));
  if (unknown !== undefined) refuse('unknown-unit', { unit: unknown });
  if (limitOn < heldOn) refuse('decision-limit-early', { from: heldOn });
  const before = wordsOf(decision);
  const assisting = [...new Set(assistingUnitIds)].filter((id) => id !== leadUnitId);
  const after = { requirement, leadUnitId, assistingUnitIds: assisting, limitOn };
  if (JSON.stringify(before) === JSON.stringify(after)) refuse('decision-unchanged');
  return { decisionId, before, after, reason };
}
