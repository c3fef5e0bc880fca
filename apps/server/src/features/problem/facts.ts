import {
  type Action,
  endedProblemStates,
  fulfilAcross,
  type Mechanism,
  problemDutyAt,
  type ProblemState,
  type Trigger,
  problemRuleOf,
} from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import { ruledOn, type Rulebook } from '../mechanism/index.ts';

/**
 * What open problems ask of whom. Each state that a problem came to sets off the duty that leads on from there, and the
 * next state shows it done; so a problem that comes round again after being sent back is a new case.
 */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const passages = await openPassages(tx, jurisdictionId, today.toString());
  const found: DeskFacts = { triggers: [], fulfilments: [], links: {} };
  passages.forEach((passage, index) => {
    // What meetings decided is followed up under supervision, decision by decision.
    if (passage.state === 'decided') return;
    const { mechanism } = ruledOn(rulebook, passage.on);
    const action = problemDutyAt(problemRuleOf(mechanism), passage.state);
    if (action === null || !setOffByEvents(mechanism, action)) return;
    const slot = `problem:${passage.problemId}:${passage.position}`;
    const subject = { responsibleUnit: passage.unitId, involvedUnits: passage.involvedUnitIds };
    const trigger: Trigger = { action, slot, on: passage.on, subject };
    found.triggers.push(trigger);
    found.links[slot] = { title: passage.title, path: `/resolution/problems/${passage.problemId}` };
    const next = passages[index + 1];
    // The duty was met on the day the problem moved on, whoever of its bearers did it.
    if (next?.problemId === passage.problemId) {
      found.fulfilments.push(...fulfilAcross(rulebook, trigger, { at: next.on, by: next.personId ?? '' }));
    }
  });
  return found;
}

/** Dockets and meetings come round with their slots, whatever stands on them. */
const setOffByEvents = ({ duties }: Mechanism, action: Action): boolean =>
  duties.some((duty) => duty.action === action && 'upon' in duty);

async function openPassages(tx: Tx, jurisdictionId: string, today: string) {
  const rows = await tx
    .selectFrom('problem')
    .innerJoin('problem_passage as passage', (join) =>
      join
        .onRef('passage.jurisdiction_id', '=', 'problem.jurisdiction_id')
        .onRef('passage.problem_id', '=', 'problem.id'),
    )
    .select([
      'problem.id as problemId',
      'problem.title',
      'problem.responsible_unit_id as unitId',
      'problem.involved_unit_ids as involvedUnitIds',
      'passage.position',
      'passage.state',
      'passage.entered_on as on',
      'passage.person_id as personId',
    ])
    .where('problem.jurisdiction_id', '=', jurisdictionId)
    .where('problem.state', 'not in', endedProblemStates)
    .where('passage.entered_on', '<=', today)
    .orderBy('problem.id')
    .orderBy('passage.position')
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as ProblemState }));
}
