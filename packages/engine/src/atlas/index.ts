export {
  type ComparedFigure,
  comparedFigures,
  type ComparedProject,
  compareEditions,
  type EditionComparison,
  type PageChange,
} from './compare.ts';
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
export {
  handInObstacle,
  type HandInObstacle,
  handInStanding,
  returnObstacle,
  type ReturnObstacle,
} from './hand-in.ts';
export { type PagePart, type PageState, pageState, type ProjectPageFacts } from './project-page.ts';
export { atlasSlotOf } from './slot.ts';
