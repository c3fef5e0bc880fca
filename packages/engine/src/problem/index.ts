export {
  advanceProblem,
  type ProblemAdvance,
  type ProblemObstacle,
  type ProblemMove,
  problemMoves,
} from './advance.ts';
export { type Charter, type CharterPart, missingInCharter, type PlanStep } from './charter.ts';
export { type MissingForDocket, missingForDocket, type ProblemFile } from './missing-for-docket.ts';
export { daysAtStep, type ProblemPassage } from './passage.ts';
export {
  problemDutyAt,
  problemDutyOf,
  problemLadder,
  nextProblemRung,
  problemStates,
  type ProblemState,
  statesAwaitingDocket,
  type ProblemRung,
} from './state.ts';
export { problemRuleOf } from './customary.ts';
