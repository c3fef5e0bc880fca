import type { RuleChange } from '@guatu/engine';
import { signs } from './sign.ts';

/** A rule that is new, gone or different, by its part and id, and what it says differently. */
export const ruleLines = ({ kind, part, id, differences }: RuleChange): string[] => [
  `${signs[kind]} ${part === id ? part : `${part} ${id}`}`,
  ...differences.map(
    ({ path, before, after }) =>
      `    ${path.length === 0 ? '' : `${path.join('.')}: `}${shown(before)} → ${shown(after)}`,
  ),
];

const shown = (value: unknown): string => {
  if (value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
