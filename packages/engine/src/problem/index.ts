export {
  advanceProblem,
  type ProblemAdvance,
  type ProblemObstacle,
  type ProblemMove,
  problemMoves,
} from './advance.ts';
export { type Charter, type CharterPart, missingInCharter, type PlanStep } from './charter.ts';
export { type MissingForDocket, missingForDocket, type ProblemFile } from './missing-for-docket.ts';
export { mergeObstacle, type MergeObstacle, type MergePartner } from './merge.ts';
export { daysAtStep, type ProblemPassage } from './passage.ts';
export { type PlanLine, type PlanRevision, revisePlan, type StandingStep, type StepMove } from './plan.ts';
export {
  endedProblemStates,
  hasEnded,
  type OpenProblemState,
  problemDutyAt,
  problemDutyOf,
  problemLadder,
  nextProblemRung,
  problemStates,
  type ProblemState,
  statesAwaitingDocket,
  type ProblemRung,
} from './state.ts';
export { problemRuleOf, withCustomaryDuties } from './customary.ts';
