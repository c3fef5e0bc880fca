export { type ImportField, importFields, moneyFields, reportedFields } from './field.ts';
export {
  type Grid,
  type GridCell,
  type GridCellKind,
  type GridMerge,
  columnLetter,
  emptyCell,
} from './grid.ts';
export { type MoneyShare } from './read-money-sources.ts';
export { type StatedPermit } from './read-permits.ts';
export { permitIn } from './heading-detail.ts';
export { haltIn, stageIn } from './stage-words.ts';
export { type MoneyUnit, yuanPer } from './money.ts';
export {
  type ChosenMapping,
  type Doubt,
  type DoubtCode,
  doubtCodes,
  type HeadingMatch,
  type IgnoredReason,
  ignoredReasons,
  type IgnoredRow,
  type ImportFinding,
  type ImportFindingCode,
  importFindingCodes,
  type KnownUnit,
  type ProjectFields,
  type UnderstandOptions,
  type UnderstoodColumn,
  type UnderstoodList,
  type UnderstoodProject,
  type UnderstoodSection,
  type UnderstoodUnit,
  type YearSpan,
} from './understood.ts';
export { tablesBeside } from './tables-beside.ts';
export { understandList } from './understand-list.ts';
export {
  changesOf,
  type ComparedField,
  comparedFields,
  type ExistingProject,
  type FieldChange,
} from './compare-project.ts';
export { type LikenessReason, matchProjects, type ProjectMatch } from './match-projects.ts';
