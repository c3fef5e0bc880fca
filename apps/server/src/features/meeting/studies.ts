import type { ProblemKind, ProblemState } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { MeetingAt } from './policy.ts';

/** A problem before a leader's own meeting, and what was found about it so far. */
export type StoredStudy = Awaited<ReturnType<typeof findStudiesOf>>[number];

/** The problems that a special-topic meeting studies, in their order; none for any other meeting. */
export async function findStudiesOf(tx: Tx, jurisdictionId: string, meetingId: string) {
  return tx
    .selectFrom('meeting_study as study')
    .innerJoin('problem', (join) =>
      join
        .onRef('problem.jurisdiction_id', '=', 'study.jurisdiction_id')
        .onRef('problem.id', '=', 'study.problem_id'),
    )
    .innerJoin('project', (join) =>
      join
        .onRef('project.jurisdiction_id', '=', 'problem.jurisdiction_id')
        .onRef('project.id', '=', 'problem.project_id'),
    )
    .select((row) => [
      'study.problem_id as problemId',
      'study.position',
      'study.findings',
      row.ref('study.outcome').$castTo<'settled' | 'unresolved' | null>().as('outcome'),
      'study.decision_asked as decisionAsked',
      'study.revision',
      'study.changed_by as changedBy',
      'study.changed_at as changedAt',
      'problem.title',
      row.ref('problem.state').$castTo<ProblemState>().as('state'),
      row.ref('problem.kind').$castTo<ProblemKind>().as('kind'),
      'problem.responsible_unit_id as unitId',
      'problem.involved_unit_ids as involvedUnitIds',
      'project.name as projectName',
    ])
    .where('study.jurisdiction_id', '=', jurisdictionId)
    .where('study.meeting_id', '=', meetingId)
    .orderBy('study.position')
    .execute();
}

/** Who may do what at a meeting depends on the problems before it, where it is a leader's own. */
export const meetingAt = (
  { rule, slotKey }: { rule: string; slotKey: string },
  studies: readonly StoredStudy[],
): MeetingAt => ({
  rule,
  key: slotKey,
  cases: studies.map(({ unitId, involvedUnitIds }) => ({
    responsibleUnit: unitId,
    involvedUnits: involvedUnitIds,
  })),
});

/** Whether a problem still waits for what the meeting finds: others may have settled, split or sent it back meanwhile. */
export const waits = ({ state }: Pick<StoredStudy, 'state'>): boolean => state === 'reviewed';

/** Whether the meeting still has to say what it found: what there is, and that it is settled or what is to be decided. */
export const lacks = (study: StoredStudy): boolean =>
  waits(study) && (study.findings === '' || study.outcome === null || leavesOpen(study));

const leavesOpen = ({ outcome, decisionAsked }: StoredStudy): boolean =>
  outcome === 'unresolved' && decisionAsked === '';
