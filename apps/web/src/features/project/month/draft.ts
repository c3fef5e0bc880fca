import type { Stage } from '@guatu/engine';
import type { StoredFile } from '../../../api/upload.ts';
import type { InputOf } from '../../../offline/may-wait.ts';
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
  /** Address of the picture on this device; null for one that only the server has. */
  readonly preview: string | null;
};

/** A photograph of which nothing is said yet. */
export const freshPhotograph = (fileId: string): DraftPhotograph => ({
  fileId,
  caption: '',
  stage: null,
  angle: '',
  takenAt: null,
  place: null,
  keepPlace: false,
  preview: null,
});

/** What the device or the server knows of a photograph, to be put into a draft. */
export type KnownPhotograph = Partial<Pick<DraftPhotograph, 'preview' | 'takenAt' | 'place'>> & {
  readonly fileId: string;
};

/** The photographs after one was chosen or found again on this device. */
export const withChosen = (
  before: readonly DraftPhotograph[],
  known: KnownPhotograph,
): readonly DraftPhotograph[] =>
  before.some(({ fileId }) => fileId === known.fileId)
    ? before.map((one) => (one.fileId === known.fileId ? { ...one, ...known } : one))
    : [...before, { ...freshPhotograph(known.fileId), ...known }];

/** The photographs after the server has taken one in; the same picture chosen twice is one. */
export const withStored = (
  before: readonly DraftPhotograph[],
  waitingId: string,
  { id, takenAt, place }: StoredFile,
): readonly DraftPhotograph[] => {
  const twice = before.some(({ fileId }) => fileId === id);
  return before.flatMap((one) => {
    if (one.fileId !== waitingId) return [one];
    return twice ? [] : [{ ...one, fileId: id, takenAt, place }];
  });
};

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

export const emptyDraft: Draft = {
  completed: '',
  statistics: '',
  progress: '',
  problems: '',
  explanation: '',
  photographs: [],
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
    preview: null,
  })),
});

/** A report that waits to be sent, to be changed once more. */
export const draftOfReport = ({
  completed,
  statistics,
  progress,
  problems,
  explanation,
  photographs,
}: InputOf<'project.reportMonth'>): Draft => ({
  completed: writeMoney(completed),
  statistics: writeMoney(statistics ?? null),
  progress,
  problems: problems ?? '',
  explanation: explanation ?? '',
  photographs: (photographs ?? []).map(({ fileId, caption, stage, angle, keepPlace }) => ({
    ...freshPhotograph(fileId),
    caption: caption ?? '',
    stage: stage ?? null,
    angle: angle ?? '',
    keepPlace: keepPlace ?? false,
  })),
});

/** The parts in which two drafts differ, in the order of the form. */
export const differingParts = (one: Draft, other: Draft) =>
  (['completed', 'statistics', 'progress', 'problems', 'explanation', 'photographs'] as const).filter(
    (part) => JSON.stringify(one[part], withoutPreview) !== JSON.stringify(other[part], withoutPreview),
  );

const withoutPreview = (name: string, value: unknown) => (name === 'preview' ? undefined : value);

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
