export { type ImportField, importFields, moneyFields } from './field.ts';
export {
  type Grid,
  type GridCell,
  type GridCellKind,
  type GridMerge,
  columnLetter,
  emptyCell,
} from './grid.ts';
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
export { understandList } from './understand-list.ts';
export {
  type ComparedField,
  comparedFields,
  type ExistingProject,
  type FieldChange,
} from './compare-project.ts';
export { type LikenessReason, matchProjects, type ProjectMatch } from './match-projects.ts';
