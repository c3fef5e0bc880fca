import type { Mechanism, RuleChange } from '@guatu/engine';
import { useText } from '../../text/use-text.ts';
import { atPath } from './at-path.ts';

const parts = [
  'title',
  'jurisdiction',
  'issued',
  'replaces',
  'distribution',
  'effective',
  'clauses',
  'settings',
  'units',
  'posts',
  'groups',
  'portfolios',
  'liaison',
  'slots',
  'events',
  'duties',
  'designations',
  'selections',
  'facts',
  'classes',
  'measures',
  'lights',
  'scorecards',
  'lifecycles',
  'ladders',
  'consequences',
  'problems',
  'supervision',
  'assessment',
] as const;

/** Says which part of a mechanism file it is, such as `organisation.posts`. */
export const usePartName = (): ((part: string) => string) => {
  const text = useText();
  return (part) => {
    const known = parts.find((one) => part === one || part === `organisation.${one}`) ?? 'other';
    return text(`mechanismVersion.comparison.parts.${known}`);
  };
};

/** What a rule calls itself: its name, label or sentence; its id where it has none. A part that is no list has no name. */
export const ruleName = (
  { part, id, before, after }: Pick<RuleChange, 'part' | 'id' | 'before' | 'after'>,
  [first, second]: readonly [after: Mechanism, before: Mechanism],
): string => {
  if (part === id) return '';
  const rule = after ? atPath(first, after) : before ? atPath(second, before) : undefined;
  for (const key of ['label', 'name', 'asks', 'says'])
    if (isRecord(rule) && key in rule) return nameIn(rule[key]) ?? id;
  if (part === 'organisation.portfolios' || part === 'organisation.liaison')
    return first.organisation.posts.find((post) => post.id === id)?.name ?? id;
  return id;
};

const nameIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value['name'] === 'string' ? value['name'] : undefined;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
