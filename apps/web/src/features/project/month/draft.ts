import type { Stage } from '@guatu/engine';
import type { StoredFile } from '../../../api/upload.ts';
import { readMoney, writeMoney } from '../../../design/read-money.ts';
import type { MonthEntry } from './month-query.ts';

export type DraftPhotograph = {
  readonly fileId: string;
  readonly caption: string;
  /** Null for the stage in which the project is. */
  readonly stage: Stage | null;
  readonly angle: string;
  readonly takenAt: string | null;
  /** Longitude and latitude, as the file says; kept only where `keepPlace` is set. */
  readonly place: readonly [number, number] | null;
  readonly keepPlace: boolean;
};

/** A photograph that was just uploaded. */
export const freshPhotograph = ({ id, takenAt, place }: StoredFile): DraftPhotograph => ({
  fileId: id,
  caption: '',
  stage: null,
  angle: '',
  takenAt,
  place,
  keepPlace: false,
});

/** A month's report as it is being written; the sum in 万元, as typed. */
export type Draft = {
  readonly completed: string;
  /** As entered with the statistics bureau; may stay empty. */
  readonly statistics: string;
  readonly progress: string;
  readonly problems: string;
  /** Why a figure that raises a question is right all the same. */
  readonly explanation: string;
  readonly photographs: readonly DraftPhotograph[];
};

/** What was reported, or last month's words to start from. Last month's sum is not carried over: it was another month's. */
export const draftOf = ({ report, last }: MonthEntry): Draft => ({
  completed: writeMoney(report?.completed ?? null),
  statistics: writeMoney(report?.statistics ?? null),
  progress: report?.progress ?? last?.progress ?? '',
  problems: report?.problems ?? last?.problems ?? '',
  explanation: report?.explanation ?? '',
  photographs: (report?.photographs ?? []).map((photograph) => ({
    ...photograph,
    caption: photograph.caption ?? '',
    angle: photograph.angle ?? '',
    keepPlace: photograph.place !== null,
  })),
});

/** The parts in which two drafts differ, in the order of the form. */
export const differingParts = (one: Draft, other: Draft) =>
  (['completed', 'statistics', 'progress', 'problems', 'explanation', 'photographs'] as const).filter(
    (part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]),
  );

/** The report to send; null while there is no sum, no word of progress, or a statistics figure that is none. */
export const reportOf = ({ completed, statistics, progress, problems, explanation, photographs }: Draft) => {
  const yuan = readMoney(completed);
  const entered = readMoney(statistics);
  const words = progress.trim();
  if (yuan === null || words === '' || (statistics.trim() !== '' && entered === null)) return null;
  return {
    completed: yuan,
    statistics: entered,
    progress: words,
    problems: problems.trim() || null,
    explanation: explanation.trim() || null,
    photographs: photographs.map(({ fileId, caption, stage, angle, keepPlace }) => ({
      fileId,
      caption: caption.trim() || null,
      stage,
      angle: angle.trim() || null,
      keepPlace,
    })),
  };
};
