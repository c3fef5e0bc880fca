/**
 * Official papers: a plain data model in, bytes out. No database and no clock: the same model gives the same bytes.
 *
 * - `minutesPdf(minutes: Minutes, options?: PaperOptions): Promise<Uint8Array>`
 * - `minutesDocx(minutes: Minutes): Promise<Uint8Array>`
 * - `atlasPdf(edition: AtlasEdition, options: AtlasOptions): Promise<Uint8Array>`
 * - `projectsWorkbook(rows, columns: SheetColumn<Row>[], options: SheetOptions): Promise<Uint8Array>`
 */
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
  AtlasEdition,
  AtlasOptions,
  AtlasPhotograph,
  AtlasProgress,
  AtlasProject,
  CompletedInvestment,
} from './atlas/edition.ts';
export type { CellValue, ColumnKind, SheetColumn, SheetOptions } from './sheet/workbook.ts';
