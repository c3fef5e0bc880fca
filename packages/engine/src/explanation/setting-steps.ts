import type { Mechanism } from '../mechanism/index.ts';
import { type ExplanationStep, step } from './explanation.ts';

/** Where a setting decides: what it asks, and whether the county answered or the default stands in. */
export const settingSteps = (
  { settings }: Pick<Mechanism, 'settings'>,
  value: unknown,
): ExplanationStep[] => {
  if (typeof value !== 'object' || value === null || !('setting' in value)) return [];
  const setting = settings.find(({ id }) => id === value.setting);
  if (setting === undefined) return [];
  const { asks, answer, default: standIn } = setting;
  return [
    answer === undefined
      ? step('setting-default', { asks, value: standIn })
      : step('setting-answered', { asks, value: answer }),
  ];
};
