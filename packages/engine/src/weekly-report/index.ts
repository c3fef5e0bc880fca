export {
  advanceWeekly,
  isLateWeekly,
  type WeeklyFile,
  type WeeklyMove,
  type WeeklyObstacle,
  type WeeklyState,
  weeklyStates,
} from './advance.ts';
export {
  linesOf,
  nothingEdited,
  type OwnSentence,
  type WeeklyContent,
  type WeeklyEdit,
  type WeeklyLine,
} from './content.ts';
export { draftWeekly } from './draft.ts';
export { isWorded, reworded, type WeeklyWording } from './edit.ts';
export type { ProjectHappening, WeeklyFacts, WeeklyMatter, WeeklyProblem, WeeklyProject } from './facts.ts';
export { inGroupOrder, type WeeklyPart, weeklyPartOf } from './part.ts';
export {
  sentenceId,
  type WeeklyKind,
  weeklyKinds,
  type WeeklySection,
  weeklySections,
  type WeeklySentence,
  type WeeklySource,
} from './sentence.ts';
export type { WeeklySpan } from './span.ts';
