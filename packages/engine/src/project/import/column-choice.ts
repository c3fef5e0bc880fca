import type { ColumnCandidate } from './column-candidate.ts';
import type { ImportField } from './field.ts';
import { columnLetter } from './grid.ts';
import type { HeadingMatch, ImportFinding } from './understood.ts';

export type ColumnChoice = { candidates: readonly ColumnCandidate[]; findings: readonly ImportFinding[] };

const yearly: readonly ImportField[] = ['annualPlan', 'annualGoal'];

/**
 * Of plans for several years the one for `listYear` counts, or the latest when the title names no year. Plans for other
 * years are set aside: read as this year's they would be wrong.
 */
export const keepOneYear = (
  candidates: readonly ColumnCandidate[],
  listYear: number | null,
): ColumnChoice => {
  const planYears = candidates.flatMap(({ field, year, match }) =>
    field === 'annualPlan' && year !== null && match !== 'chosen' ? year : [],
  );
  if (planYears.length === 0) return { candidates, findings: [] };
  const kept = listYear ?? Math.max(...planYears);
  const isOther = ({ field, year, match }: ColumnCandidate) =>
    match !== 'chosen' && field !== null && yearly.includes(field) && year !== null && year !== kept;
  const findings = candidates
    .filter(isOther)
    .map(({ column, heading, year }) =>
      finding('other-year-column', column, { heading, year: year ?? 0, kept }),
    );
  if (listYear === null && new Set(planYears).size > 1)
    findings.unshift(finding('year-assumed', null, { year: kept }));
  return {
    candidates: candidates.map((candidate) => (isOther(candidate) ? setAside(candidate) : candidate)),
    findings,
  };
};

const sureness: readonly HeadingMatch[] = ['chosen', 'exact', 'synonym', 'guessed', 'unmatched'];

/** One column a field: the surest heading wins, then the leftmost; the others are set aside. */
export const keepOneColumnAField = (candidates: readonly ColumnCandidate[]): ColumnChoice => {
  const winners = new Map<ImportField, ColumnCandidate>();
  const bySureness = [...candidates].sort((a, b) => sureness.indexOf(a.match) - sureness.indexOf(b.match));
  for (const candidate of bySureness)
    if (candidate.field !== null && !winners.has(candidate.field)) winners.set(candidate.field, candidate);
  const winnerOver = ({ field }: ColumnCandidate) => (field === null ? undefined : winners.get(field));
  const loses = (candidate: ColumnCandidate) => (winnerOver(candidate) ?? candidate) !== candidate;
  return {
    candidates: candidates.map((candidate) => (loses(candidate) ? setAside(candidate) : candidate)),
    findings: candidates.filter(loses).map((candidate) =>
      finding('two-columns-one-field', candidate.column, {
        heading: candidate.heading,
        kept: winnerOver(candidate)?.heading ?? '',
      }),
    ),
  };
};

/** Lists with no 项目业主 mean the 建设单位 (or 项目法人) by it. */
export const standInForOwner = (candidates: readonly ColumnCandidate[]): readonly ColumnCandidate[] =>
  candidates.some(({ field }) => field === 'owner')
    ? candidates
    : candidates.map((candidate) =>
        candidate.field === 'constructionUnit' && candidate.match !== 'chosen'
          ? { ...candidate, field: 'owner', match: 'synonym' }
          : candidate,
      );

const setAside = (candidate: ColumnCandidate): ColumnCandidate => ({
  ...candidate,
  field: null,
  match: 'unmatched',
});

const finding = (
  code: ImportFinding['code'],
  column: number | null,
  params: ImportFinding['params'],
): ImportFinding => ({ code, cell: column === null ? null : columnLetter(column), params });
