export {
  advanceLifecycle,
  type HandedIn,
  type LifecycleAct,
  type LifecycleAdvance,
  type LifecycleObstacle,
  movesFrom,
  type TrackedItem,
} from './advance.ts';
export {
  askingRefused,
  type DayCounting,
  type ExtensionGrant,
  type ExtensionRefusal,
  type ExtensionRequest,
  type ExtensionState,
  grantingRefused,
  lastDayToAsk,
} from './extension.ts';
export { type Slip, slipsFor } from './slip.ts';
export { statesWithoutEnd, unreachableStates } from './ways.ts';
