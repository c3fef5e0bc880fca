import type { Doubt, ProjectFields } from '@guatu/engine';
import { render } from '@guatu/messages';
import type { MonthReport, ReportedUntil } from '../project/index.ts';

/** What a row says of the asked month: the report as it is and as it would be. */
export interface MonthChange {
  before: ReportedUntil['month'];
  after: MonthReport;
}

export interface MonthRead {
  change: MonthChange | null;
  doubts: Pick<Doubt, 'field' | 'code' | 'params' | 'raw'>[];
}

/**
 * The month's figure (调度数) as the row states it, or as the year's sum leaves it after the earlier months. A report that
 * is there keeps its words; only its figure is put right.
 *
 * @param statesMonth whether the list has a column for the month: then an empty cell says nothing
 */
export function monthChange(
  { completed: sum, completedMonth, progress, problems }: ProjectFields,
  { month: before, before: earlier }: ReportedUntil,
  statesMonth: boolean,
): MonthRead {
  const doubts: MonthRead['doubts'] = [];
  const left = sum === undefined ? undefined : sum - earlier;
  const params = {
    earlier: earlier / 10_000,
    sum: (sum ?? 0) / 10_000,
    month: (completedMonth ?? 0) / 10_000,
  };
  const told = (code: 'month-below-earlier' | 'month-sum-differs') =>
    doubts.push({ field: 'completed', code, params, raw: String(params.sum) });
  if (completedMonth !== undefined && left !== undefined && left !== completedMonth)
    told('month-sum-differs');
  if (completedMonth === undefined && left !== undefined && left < 0 && !statesMonth)
    told('month-below-earlier');
  const stated = statesMonth ? completedMonth : left;
  const saysNothing =
    stated === undefined ||
    stated < 0 ||
    stated === before?.completed ||
    // Nothing new since the month before is no report.
    (stated === 0 && before === null && !statesMonth);
  if (saysNothing) return { change: null, doubts };
  const after: MonthReport = before
    ? { ...withoutRevision(before), completed: stated, unchanged: false, onBehalf: true }
    : {
        completed: stated,
        statistics: null,
        progress: progress ?? render('zh-CN', 'import.progressUnsaid'),
        problems: problems ?? null,
        explanation: null,
        unchanged: false,
        onBehalf: true,
      };
  return { change: { before, after }, doubts };
}

/** A report without the number of its version, as it is kept and compared. */
export const withoutRevision = ({
  completed,
  statistics,
  progress,
  problems,
  explanation,
  unchanged,
  onBehalf,
}: MonthReport): MonthReport => ({
  completed,
  statistics,
  progress,
  problems,
  explanation,
  unchanged,
  onBehalf,
});

/** Nobody has reported anything of a project that is new. */
export const nothingReported: ReportedUntil = { month: null, before: 0 };
