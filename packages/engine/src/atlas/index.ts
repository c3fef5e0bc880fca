export {
  advanceEdition,
  type EditionAdvance,
  type EditionMove,
  type EditionObstacle,
  type EditionState,
  editionStates,
} from './edition.ts';
export {
  atlasSelection,
  type Candidate,
  eligibility,
  type Eligibility,
  type Shortfall,
} from './eligibility.ts';
export { handInObstacle, type HandInObstacle, handInStanding } from './hand-in.ts';
export { type PagePart, type PageState, pageState, type ProjectPageFacts } from './project-page.ts';
export { atlasSlotOf } from './slot.ts';
