/** Official papers: a plain data model in, bytes out. No database and no clock: the same model gives the same bytes. */
export type {
  Attendance,
  DecisionOutcome,
  DocumentNumber,
  MeetingOpening,
  Minutes,
  MinutesDecision,
  MinutesItem,
  OutcomeResult,
} from './minutes/minutes.ts';
export type {
  AtlasBefore,
  AtlasEdition,
  AtlasOptions,
  AtlasPhotograph,
  AtlasProgress,
  AtlasProject,
  CompletedInvestment,
} from './atlas/edition.ts';
export type { CellValue, ColumnKind, SheetColumn, SheetOptions } from './sheet/workbook.ts';
export { composeMinutes } from './minutes/compose.ts';
export type { Composition, Run } from './minutes/composition.ts';
export type { CorrectedWords, Correction, DecisionCorrection } from './minutes/correction.ts';
export { minutesDocx } from './minutes/docx.ts';
export { minutesPdf, type PaperOptions, requirePrintable } from './minutes/pdf.ts';
export { type AbsentGlyph, MissingGlyph } from './typeset/missing-glyph.ts';
export { atlasPdf } from './atlas/pdf.ts';
export { draftPreface, type PrefaceFacts } from './atlas/preface.ts';
export { pageImages } from './atlas/page-images.ts';
export { atlasOfficeFile } from './atlas/office-file.ts';
export { longestTexts, UnfitForAtlas } from './atlas/unfit.ts';
export { projectsWorkbook } from './sheet/write.ts';
export type { ScorecardEvidence, ScorecardPaper } from './assessment/scorecard.ts';
export { scorecardDocx, scorecardPdf } from './assessment/paper.ts';
export { type ScorecardLine, scorecardsWorkbook, scorecardWorkbook } from './assessment/workbook.ts';
export { printedDate } from './wording/date.ts';
export { slotsInWords } from './wording/slot-key.ts';
export { stageWords } from './wording/stage.ts';
export type { DocketPaper, DocketPaperKind, DocketPaperProblem, DocketPaperState } from './docket/docket.ts';
export { docketDocx } from './docket/docx.ts';
export { docketPdf } from './docket/pdf.ts';
export { docketTitle } from './docket/words.ts';
export { docketWorkbook } from './docket/workbook.ts';
export type { Handover } from './handover/handover.ts';
export { handoverDocx } from './handover/docx.ts';
export { handoverPdf } from './handover/pdf.ts';
export type { Groundbreaking, GroundbreakingPaperHead } from './groundbreaking/groundbreaking.ts';
export type { GroundbreakingSheet } from './groundbreaking/compose-sheet.ts';
export { eventName } from './groundbreaking/words.ts';
export {
  groundbreakingPlanDocx,
  groundbreakingPlanPdf,
  groundbreakingSheetDocx,
  groundbreakingSheetPdf,
} from './groundbreaking/paper.ts';
export type { Notice, NoticeItem } from './notice/notice.ts';
export type { PaperMarks } from './official-paper/marks.ts';
export { type MastheadFit, measureMasthead } from './official-paper/masthead.ts';
export { type Specimen, specimenPdf } from './official-paper/specimen.ts';
export { requireDrawn } from './official-paper/printable.ts';
export { noticeDocx, noticePdf } from './notice/paper.ts';
export type { ExtensionReport } from './extension-report/extension-report.ts';
export { extensionReportDocx, extensionReportPdf } from './extension-report/paper.ts';
export type { Bulletin, BulletinRow } from './bulletin/bulletin.ts';
export { bulletinDocx, bulletinPdf } from './bulletin/paper.ts';
export {
  type BulletinFacts,
  type BulletinMatter,
  draftBulletin,
  draftSpecialReport,
  type DrawnPassage,
} from './bulletin/draft.ts';
export type { LightColour, Poster, PosterBar, PosterMark, PosterProject, PosterSize } from './wall/poster.ts';
export { posterPdf } from './wall/poster-pdf.ts';
export { mostOnSheet, type ProjectSheet } from './wall/sheet.ts';
export { projectSheetPdf } from './wall/sheet-pdf.ts';
export type {
  WeeklyFigures,
  WeeklyPaper,
  WeeklyPaperReport,
  WeeklyPaperSection,
} from './weekly-report/weekly-pack.ts';
export { weeklyPackDocx, weeklyPackPdf } from './weekly-report/paper.ts';
export { draftTourReport, type TourRemark, type TourReportFacts } from './site-tour/draft-report.ts';
export { tourPlanDocx, tourPlanPdf } from './site-tour/paper.ts';
export type { TourPlan, TourStop } from './site-tour/tour-plan.ts';
