import { declaredIn, type Declared } from './declared.ts';
import { address, columnLetter } from './grid.ts';
import type { PlacedRow } from './place-rows.ts';
import type { ImportFinding, UnderstoodProject, UnderstoodSection } from './understood.ts';

/** The sections of a list, each with the count it states and the count found, up to the next section of its level. */
export const sumSections = (
  placed: readonly PlacedRow[],
  projects: readonly UnderstoodProject[],
): { sections: UnderstoodSection[]; findings: ImportFinding[] } => {
  const sections: UnderstoodSection[] = [];
  const findings: ImportFinding[] = [];
  let open: UnderstoodSection[] = [];
  // A package stands in a list's counts, its parts do not.
  const parts = new Set(projects.flatMap(({ row, partOf }) => (partOf === undefined ? [] : row)));
  for (const { facts, kind, path, source } of placed) {
    if (kind.kind === 'project' && !parts.has(facts.row + 1))
      for (const section of open) section.foundCount += 1;
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
    findings: [
      ...findings,
      ...differingCounts(sections, columnLetter(placed[0]?.source.map.at.get('name') ?? 0)),
    ],
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

/** Where every table of a sheet has a total of its own, the sheet declares their sum. */
export const totalOf = (tables: readonly (readonly PlacedRow[])[]): Declared => {
  const each = tables.map(grandTotal);
  const stated = each.filter(({ count, investment }) => count !== null || investment !== null);
  if (tables.length < 2 || stated.length < tables.length) return grandTotal(tables.flat());
  const sum = (of: (one: Declared) => number | null) =>
    each.reduce<number | null>((all, one) => {
      const own = of(one);
      return all === null || own === null ? null : all + own;
    }, 0);
  return { count: sum(({ count }) => count), investment: sum(({ investment }) => investment) };
};

/** What the grand total states, if there is one: the first total that stands in no section. */
const grandTotal = (placed: readonly PlacedRow[]): Declared => {
  const totals = placed.filter(
    ({ kind, facts }) =>
      kind.kind === 'ignored' &&
      kind.reason === 'total' &&
      /^(?!.*小计).*[总合共]\s*计/.test(facts.total || facts.lead),
  );
  // Above the sections, or below them all.
  const total =
    totals.find(({ path }) => path.length === 0) ?? totals.find((row) => isLastNamed(row, placed));
  return total
    ? declaredIn(total.source, total.facts, countInTitle(total.facts.total || total.facts.lead))
    : { count: null, investment: null };
};

/** No project and no section comes after it. */
const isLastNamed = ({ facts }: PlacedRow, placed: readonly PlacedRow[]): boolean =>
  placed.every((row) => row.facts.row <= facts.row || row.kind.kind === 'ignored');

const countInTitle = (lead: string): number | null => {
  const count = /(\d{1,6})\s*[个项]/.exec(lead)?.[1];
  return count === undefined ? null : Number(count);
};

/** Compares the grand total with what was found; sums only where the counts agree, or the same gap is told twice. */
export const compareTotal = (
  declared: Declared,
  projects: readonly UnderstoodProject[],
): { found: { count: number; investment: number }; findings: ImportFinding[] } => {
  const wholes = projects.filter(({ partOf }) => partOf === undefined);
  const found = {
    count: projects.length,
    investment: wholes.reduce((sum, { fields }) => sum + (fields.totalInvestment ?? 0), 0),
  };
  if (declared.count !== null && declared.count !== found.count && declared.count !== wholes.length)
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
