export {
  advancePlan,
  lacksOf,
  type PlanFile,
  type PlanLack,
  planLacks,
  type PlanMove,
  type PlanObstacle,
  type PlanState,
  planStates,
  type Readiness,
  readinesses,
  type Site,
  sites,
} from './plan.ts';
export {
  checkedOn,
  realStart,
  stageInDoubt,
  startMove,
  type StartFinding,
  startFindings,
  type StartRecord,
  type StartState,
  startState,
  startStates,
} from './start.ts';
export { type StartCheck, startChecks } from './start-checks.ts';
export { type CountedBack, taskDay } from './task.ts';
