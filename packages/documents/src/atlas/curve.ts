import { wanyuan } from '../wording/wanyuan.ts';
import type { AtlasProject } from './edition.ts';

/** Plan against actual over the year, as shares of the curve's height: 0 at the foot, 1 at the top; `top` is printed. */
export interface Curve {
  /** Twelve points, evenly spread; null where the year has no plan. */
  readonly planned: readonly number[] | null;
  /** As many points as months were reported. */
  readonly done: readonly number[];
  readonly top: string;
}

/** The year's curve; null where there is neither a plan nor a report. */
export function curveOf({
  annualPlan,
  doneByMonth,
}: Pick<AtlasProject, 'annualPlan' | 'doneByMonth'>): Curve | null {
  const done = doneByMonth.filter((yuan) => yuan !== null);
  const greatest = Math.max(annualPlan ?? 0, ...done);
  if (greatest === 0) return null;
  return {
    planned:
      annualPlan === null ? null : doneByMonth.map((_, index) => (annualPlan * (index + 1)) / 12 / greatest),
    done: done.map((yuan) => yuan / greatest),
    top: wanyuan(greatest),
  };
}
