import { declaredIn, type Declared } from './declared.ts';
import { address, columnLetter } from './grid.ts';
import type { PlacedRow } from './place-rows.ts';
import type { Source } from './source-cell.ts';
import type { ImportFinding, UnderstoodProject, UnderstoodSection } from './understood.ts';

/** The sections of a list, each with the count it states and the count found, up to the next section of its level. */
export const sumSections = (
  source: Source,
  placed: readonly PlacedRow[],
): { sections: UnderstoodSection[]; findings: ImportFinding[] } => {
  const sections: UnderstoodSection[] = [];
  const findings: ImportFinding[] = [];
  let open: UnderstoodSection[] = [];
  for (const { facts, kind, path } of placed) {
    if (kind.kind === 'project') for (const section of open) section.foundCount += 1;
    if (kind.kind !== 'section') continue;
    const { title, declaredCount } = kind.marker;
    const { count, investment } = declaredIn(source, facts, declaredCount);
    const section = {
      row: facts.row + 1,
      title,
      path,
      foundCount: 0,
      declaredCount: count,
      declaredInvestment: investment,
    };
    open = [...open.slice(0, path.length - 1), section];
    sections.push(section);
    if (kind.doubtful)
      findings.push({
        code: 'section-or-project',
        cell: address(facts.row, facts.leadColumn),
        params: { title },
      });
  }
  return {
    sections,
    findings: [...findings, ...differingCounts(sections, columnLetter(source.map.at.get('name') ?? 0))],
  };
};

const differingCounts = (sections: readonly UnderstoodSection[], nameColumn: string): ImportFinding[] =>
  sections.flatMap(({ row, title, declaredCount, foundCount }) =>
    declaredCount === null || declaredCount === foundCount
      ? []
      : [
          {
            code: 'section-count-differs' as const,
            cell: `${nameColumn}${row}`,
            params: { title, declared: declaredCount, found: foundCount },
          },
        ],
  );

/** What the grand total states, if there is one: the first total that stands in no section. */
export const grandTotal = (source: Source, placed: readonly PlacedRow[]): Declared => {
  const total = placed.find(
    ({ kind, path }) => kind.kind === 'ignored' && kind.reason === 'total' && path.length === 0,
  );
  return total ? declaredIn(source, total.facts, null) : { count: null, investment: null };
};

/** Compares the grand total with what was found; sums only where the counts agree, or the same gap is told twice. */
export const compareTotal = (
  declared: Declared,
  projects: readonly UnderstoodProject[],
): { found: { count: number; investment: number }; findings: ImportFinding[] } => {
  const found = {
    count: projects.length,
    investment: projects.reduce((sum, { fields }) => sum + (fields.totalInvestment ?? 0), 0),
  };
  if (declared.count !== null && declared.count !== found.count)
    return { found, findings: [compared('total-count-differs', declared.count, found.count)] };
  if (declared.investment !== null && Math.abs(declared.investment - found.investment) >= roundingError)
    return {
      found,
      findings: [compared('total-sum-differs', declared.investment / 10_000, found.investment / 10_000)],
    };
  return { found, findings: [] };
};

/** Lists round each amount to 万元 or finer, in yuan. */
const roundingError = 1_000_000;

const compared = (code: ImportFinding['code'], declared: number, found: number): ImportFinding => ({
  code,
  cell: null,
  params: { declared, found },
});
