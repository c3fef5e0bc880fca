import type { Finding } from '../../finding/index.ts';
import type { Mechanism } from '../../mechanism/index.ts';
import type { Path } from '../source.ts';
import { fault } from './fault.ts';

const lowerEdges = ['atLeast', 'above', 'from'] as const;
const upperEdges = ['atMost', 'below', 'to'] as const;

/** Ranges with two edges on one side, or whose lower edge lies above the upper, wherever the language has a range. */
export const crossedEdges = (mechanism: Mechanism): Finding[] =>
  (
    [
      'classes',
      'lights',
      'scorecards',
      'lifecycles',
      'ladders',
      'consequences',
      'duties',
      'measures',
    ] as const
  ).flatMap((list) => rangesIn(mechanism[list], [list]));

const rangesIn = (value: unknown, path: Path): Finding[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => rangesIn(item, [...path, index]));
  return [
    ...rangeFaults(value as Record<string, unknown>, path),
    ...Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
      // What people give between two numbers may be written from either end: from −5 to −20.
      key === 'judged' ? [] : rangesIn(item, [...path, key]),
    ),
  ];
};

const rangeFaults = (range: Record<string, unknown>, path: Path): Finding[] => {
  const lower = lowerEdges.filter((key) => typeof range[key] === 'number');
  const upper = upperEdges.filter((key) => typeof range[key] === 'number');
  const twice = [lower, upper].filter(({ length }) => length > 1);
  if (twice.length > 0) {
    return twice.map((keys) => fault('edges-twice', path, { keys: keys.join(', ') }));
  }
  const [low] = lower;
  const [high] = upper;
  if (low === undefined || high === undefined) return [];
  const [from, to] = [Number(range[low]), Number(range[high])];
  const isEmpty = from > to || (from === to && (low === 'above' || high === 'below'));
  return isEmpty ? [fault('range-reversed', path, { from, to })] : [];
};
