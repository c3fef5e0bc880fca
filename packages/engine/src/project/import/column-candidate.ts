import { looksLikeNature, looksLikeNumbering, valuesIn, wordiestColumn } from './column-content.ts';
import { type ImportField, isMoneyField } from './field.ts';
import type { Heading } from './find-headings.ts';
import { columnLetter, type Grid } from './grid.ts';
import type { MoneySource } from '../money-source.ts';
import type { Permit } from '../permit.ts';
import { permitOfHeading, sourceOfHeading } from './heading-detail.ts';
import { type MatchedHeading, matchHeading } from './match-heading.ts';
import type { ChosenMapping, HeadingMatch } from './understood.ts';

/** What a column seems to hold, judged by itself. */
export type ColumnCandidate = {
  column: number;
  heading: string;
  field: ImportField | null;
  match: HeadingMatch;
  year: number | null;
  /** Of a column that holds one source's share, or one procedure. */
  source: MoneySource | null;
  permit: Permit | null;
};

/** Judges a column by a person's choice, else by its heading, else, when it has none, by what it holds. */
export const columnCandidate = (
  grid: Grid,
  { column, parts, merge }: Heading,
  firstDataRow: number,
  chosen: ChosenMapping | undefined,
): ColumnCandidate => {
  const heading = parts.join('');
  const unmatched: ColumnCandidate = {
    column,
    heading,
    field: null,
    match: 'unmatched',
    year: null,
    source: null,
    permit: null,
  };
  const source = sourceOfHeading(parts);
  const permit = permitOfHeading(parts);
  const choice = chosen?.columns[columnLetter(column)];
  if (choice !== undefined) {
    const year =
      choice === 'annualPlan' || choice === 'annualGoal' ? (matchParts(parts)?.year ?? null) : null;
    return {
      ...unmatched,
      field: choice,
      match: 'chosen',
      year,
      source: choice === 'sources' ? source : null,
      permit: choice === 'permits' ? permit : null,
    };
  }
  const values = valuesIn(grid, column, firstDataRow);
  if (parts.length === 0) {
    const field = looksLikeNature(values) ? 'nature' : null;
    return { ...unmatched, field, match: field ? 'guessed' : 'unmatched' };
  }
  const matched = matchParts(parts);
  if (source !== null && (matched === null || matched.match === 'guessed' || matched.field === 'sources'))
    return { ...unmatched, field: 'sources', match: 'synonym', source };
  if (permit !== null && (matched === null || matched.match === 'guessed' || matched.field === 'permits'))
    return { ...unmatched, field: 'permits', match: 'synonym', permit };
  if (!matched) return unmatched;
  if (
    merge &&
    merge.right > merge.left &&
    column !== wordiestColumn(grid, merge.left, merge.right, firstDataRow)
  ) {
    const numbers = matched.field === 'name' && column === merge.left && looksLikeNumbering(values);
    return numbers ? { ...unmatched, field: 'number', match: 'guessed' } : unmatched;
  }
  return { ...unmatched, ...matched };
};

/**
 * The field of a heading of one or two rows. Below a year's plan (2021年投资计划) a subtotal is the plan itself and the
 * content of construction is that year's goal, not the project's.
 */
const matchParts = (parts: readonly string[]): MatchedHeading | null => {
  const child = parts.at(-1) ?? '';
  const joined = matchHeading(parts.join(''));
  if (parts.length < 2) return joined ?? (plainChild(child) === '投资' ? bareInvestment : null);
  if (joined && joined.match !== 'guessed') return joined;
  const parent = matchHeading(parts.slice(0, -1).join(''));
  const own = matchHeading(child);
  const whole = /^(?:小计|合计|总额|总计|金额|计划|投资|投资额|计划投资)$/.test(plainChild(child));
  if (whole && parent?.field === 'sources') return { ...parent, field: 'totalInvestment', match: 'guessed' };
  if (parent !== null && whole && isMoneyField(parent.field)) return { ...parent, match: 'guessed' };
  if (parent?.field === 'completed') {
    const field = completedPart(plainChild(child));
    if (field !== null) return { ...parent, field, match: 'synonym' };
  }
  if (parent?.field === 'annualPlan' && /^20\d\d年?$/.test(plainChild(child)))
    return { ...parent, year: Number(child.slice(0, 4)) };
  if (parent?.field !== 'annualPlan') {
    if (own || joined?.field !== 'annualPlan') return own;
    return joined;
  }
  if (own?.field === 'progress') return { ...own, field: 'annualGoal', match: 'guessed', year: parent.year };
  if (own?.field === 'content') return { ...own, field: 'annualGoal', match: 'guessed', year: parent.year };
  return own;
};

const bareInvestment: MatchedHeading = { field: 'totalInvestment', match: 'guessed', year: null };

/** Below `本年完成投资`: the months up to now (`1-8月累计`), or the last of them (`其中：8月`). */
const completedPart = (child: string): 'completed' | 'completedMonth' | null => {
  if (/^(?:1[-—–~～至到]\d{1,2}月(?:份)?)?(?:累计)?(?:完成)?$/.test(child)) return 'completed';
  return /^(?:其中[:：]?)?(?:\d{1,2}月(?:份)?|[本当]月)(?:完成)?$/.test(child) ? 'completedMonth' : null;
};

const plainChild = (child: string): string => child.replaceAll(/[（(](?:亿元|万元|千元|元)[)）]/g, '');
