import type { ColumnCandidate } from './column-candidate.ts';
import { type ImportField, isMoneyField } from './field.ts';
import { columnLetter } from './grid.ts';
import type { HeadingMatch, ImportFinding } from './understood.ts';

export type ColumnChoice = { candidates: readonly ColumnCandidate[]; findings: readonly ImportFinding[] };

const yearly: readonly ImportField[] = ['annualPlan', 'annualGoal'];

/**
 * Of plans for several years the one for `listYear` counts, or the latest when the title names no year. Those for other
 * years stay plans of their years, and what was completed before another year than this is set aside.
 */
export const keepOneYear = (
  candidates: readonly ColumnCandidate[],
  listYear: number | null,
): ColumnChoice => {
  const planYears = candidates.flatMap(({ field, year }) =>
    field === 'annualPlan' && year !== null ? year : [],
  );
  const kept = listYear ?? (planYears.length === 0 ? null : Math.max(...planYears));
  const ofOneYear = candidates.map((candidate) => inYear(candidate, kept));
  const findings = candidates.flatMap(({ column, heading, year }, at) =>
    year !== null && kept !== null && (ofOneYear[at]?.year !== null || ofOneYear[at]?.field === null)
      ? [finding('other-year-column', column, { heading, year, kept })]
      : [],
  );
  if (listYear === null && kept !== null && new Set(planYears).size > 1)
    findings.unshift(finding('year-assumed', null, { year: kept }));
  return { candidates: ofOneYear, findings };
};

/** A column in a list of the year `kept`: a plan of another year stays one, what was completed in another is set aside. */
const inYear = (candidate: ColumnCandidate, kept: number | null): ColumnCandidate => {
  const { field, year } = candidate;
  const isOther = year !== null && kept !== null && year !== kept;
  if (field !== null && yearly.includes(field)) return isOther ? candidate : { ...candidate, year: null };
  // `截至2020年底` is before 2021.
  const belongs =
    field === 'completedBefore' ? year === null || kept === null || year + 1 === kept : !isOther;
  return belongs || field === null || !isMoneyField(field) || field === 'totalInvestment'
    ? { ...candidate, year: null }
    : setAside(candidate);
};

const sureness: readonly HeadingMatch[] = ['chosen', 'exact', 'synonym', 'guessed', 'unmatched'];

/** One column a field: the surest heading wins, then the leftmost; the others are set aside. */
export const keepOneColumnAField = (candidates: readonly ColumnCandidate[]): ColumnChoice => {
  const winners = new Map<ImportField, ColumnCandidate>();
  const bySureness = [...candidates].sort((a, b) => sureness.indexOf(a.match) - sureness.indexOf(b.match));
  for (const candidate of bySureness)
    if (candidate.field !== null && !standsBeside(candidate) && !winners.has(candidate.field))
      winners.set(candidate.field, candidate);
  const winnerOver = (candidate: ColumnCandidate) =>
    candidate.field === null || standsBeside(candidate) ? undefined : winners.get(candidate.field);
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

/** Whether a column has its field together with others: a source of money, a procedure, a plan of another year. */
export const standsBeside = ({ source, permit, year }: ColumnCandidate): boolean =>
  source !== null || permit !== null || year !== null;

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
  year: null,
});

const finding = (
  code: ImportFinding['code'],
  column: number | null,
  params: ImportFinding['params'],
): ImportFinding => ({ code, cell: column === null ? null : columnLetter(column), params });
