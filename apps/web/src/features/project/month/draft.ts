import { readMoney, writeMoney } from '../../../design/read-money.ts';
import type { MonthEntry } from './month-query.ts';

export type DraftPhotograph = { readonly fileId: string; readonly caption: string };

/** A month's report as it is being written; the sum in 万元, as typed. */
export type Draft = {
  readonly completed: string;
  readonly progress: string;
  readonly problems: string;
  readonly photographs: readonly DraftPhotograph[];
};

/** What was reported, or last month's words to start from. Last month's sum is not carried over: it was another month's. */
export const draftOf = ({ report, last }: MonthEntry): Draft => ({
  completed: writeMoney(report?.completed ?? null),
  progress: report?.progress ?? last?.progress ?? '',
  problems: report?.problems ?? last?.problems ?? '',
  photographs: (report?.photographs ?? []).map(({ fileId, caption }) => ({ fileId, caption: caption ?? '' })),
});

/** The parts in which two drafts differ, in the order of the form. */
export const differingParts = (one: Draft, other: Draft) =>
  (['completed', 'progress', 'problems', 'photographs'] as const).filter(
    (part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]),
  );

/** The report to send; null while there is no sum or no word of progress. */
export const reportOf = ({ completed, progress, problems, photographs }: Draft) => {
  const yuan = readMoney(completed);
  const words = progress.trim();
  if (yuan === null || words === '') return null;
  return {
    completed: yuan,
    progress: words,
    problems: problems.trim() || null,
    photographs: photographs.map(({ fileId, caption }) => ({ fileId, caption: caption.trim() || null })),
  };
};
