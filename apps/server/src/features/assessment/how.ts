import type { Operand, ScoreItem, ScoreWhy, ScoredItem } from '@guatu/engine';
import type { Rules } from './rules.ts';

/** How points came about, as a sentence `assessment.how.<code>`, and what was measured. */
export interface How {
  code: string;
  params: Record<string, string | number>;
  /** Its name, or the id of a fact that every ledger keeps. */
  figure: Named | null;
  /** What would have to be known for there to be points. */
  missing: Named[];
}

interface Named {
  id: string;
  name: string | null;
}

/** Says of an item how its points came about. Figures are as printed: two decimals at most. */
export function howOf(rules: Rules, rule: ScoreItem, { why, fullMarks }: ScoredItem): How {
  const marks = fullMarks ?? 0;
  const missing = why.how === 'unknown' ? why.missing : [];
  return {
    ...said(rule, why, marks),
    figure: figureOf(rules, rule),
    missing: missing.map((id) => ({ id, name: factName(rules, id) })),
  };
}

function said(rule: ScoreItem, why: ScoreWhy, marks: number): Pick<How, 'code' | 'params'> {
  switch (why.how) {
    case 'proportional':
      return { code: 'proportional', params: { value: short(why.value), at: why.at, marks } };
    case 'target':
      return {
        code: `target-${why.side}`,
        params: { actual: short(why.actual), target: short(why.target), by: short(why.by ?? 0), marks },
      };
    case 'band':
      return { code: 'band', params: { value: short(why.value), band: why.band + 1 } };
    case 'each':
      return {
        code: 'each',
        params: { value: short(why.value), counted: short(why.counted), points: pointsEach(rule) },
      };
    case 'choice':
    case 'no-choice':
      return { code: why.how, params: { answer: why.answer } };
    case 'when':
      return { code: why.holds ? 'when-holds' : 'when-not', params: {} };
    case 'judged':
      return { code: why.given.length === 0 ? 'judged-none' : 'judged', params: { times: why.given.length } };
    case 'projects':
      return { code: 'projects', params: { count: why.projects.length } };
    case 'not-applicable':
      return { code: `not-applicable-${why.becomes}`, params: {} };
    case 'no-band':
      return { code: 'no-band', params: { value: short(why.value) } };
    case 'several-bands':
      return { code: 'several-bands', params: { value: short(why.value), count: why.bands.length } };
    case 'out-of-range':
      return { code: 'out-of-range', params: { points: why.given.points } };
    default:
      return { code: why.how, params: {} };
  }
}

const pointsEach = ({ method }: ScoreItem): number =>
  method !== 'not-stated' && 'each' in method ? method.each.points : 0;

const short = (value: number): number => Math.round(value * 100) / 100;

/** The one thing that an item measures, where it measures one. */
function figureOf(rules: Rules, { method }: ScoreItem): How['figure'] {
  if (method === 'not-stated' || 'eachProject' in method || 'judged' in method) return null;
  const operand: Operand | undefined =
    'proportional' in method
      ? method.proportional.to
      : 'target' in method
        ? method.target.actual
        : 'each' in method
          ? method.each.of
          : 'by' in method
            ? method.by
            : undefined;
  if (operand === undefined || typeof operand === 'number') return null;
  return 'measure' in operand
    ? {
        id: operand.measure,
        name: rules.measures.find(({ id }) => id === operand.measure)?.name ?? operand.measure,
      }
    : { id: operand.fact, name: factName(rules, operand.fact) };
}

/** A declared fact's name; null for one that every county's ledger keeps, whose name is a message. */
export const factName = ({ facts }: Pick<Rules, 'facts'>, id: string): string | null =>
  facts.find((fact) => fact.id === id)?.name ?? null;
