import type { Finding } from '../../finding/index.ts';
import type { Mechanism } from '../../mechanism/index.ts';
import type { Path } from '../source.ts';
import { fault } from './fault.ts';

/** As many as can be written in place of the setting. */
const most = 366;

/** Settings that stand for a count of days or times, and come to a number that is none. */
export const countsThatAreNone = (mechanism: Mechanism): Finding[] => {
  const counted = new Set(
    (['duties', 'scorecards', 'lifecycles', 'ladders', 'supervision'] as const).flatMap((part) =>
      settingsIn(mechanism[part], null),
    ),
  );
  return mechanism.settings.flatMap(({ id, answer, default: standIn }, index) =>
    counted.has(id)
      ? (['default', 'answer'] as const).flatMap((key): Finding[] => {
          const value = key === 'default' ? standIn : answer;
          const path: Path = ['settings', index, key];
          return typeof value !== 'number' || (Number.isInteger(value) && value >= 0 && value <= most)
            ? []
            : [fault('count-out-of-range', path, { id, value, limit: most })];
        })
      : [],
  );
};

/** Ids of the settings that stand where a count is asked for, by the key that they stand under. */
const settingsIn = (value: unknown, under: string | null): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => settingsIn(item, under));
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'setting' && typeof item === 'string'
      ? under !== null && isCount(under)
        ? item
        : []
      : settingsIn(item, key),
  );
};

const isCount = (key: string): boolean => key === 'within' || key === 'times' || key === 'longest';
