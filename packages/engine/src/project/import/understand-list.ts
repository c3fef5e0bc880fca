import { understandColumns } from './columns.ts';
import { cutLength } from './cut-off.ts';
import type { ImportField } from './field.ts';
import { findHeadings, type FoundHeadings, headingsIn } from './find-headings.ts';
import { columnLetter, type Grid, isBlank, mergeFinder } from './grid.ts';
import { rowFindings, titleFindings, withListDoubts } from './list-findings.ts';
import { declaredUnit } from './money.ts';
import { placeRows, type PlacedRow } from './place-rows.ts';
import { type Preamble, readPreamble } from './preamble.ts';
import { readProject } from './read-project.ts';
import { unitFinder } from './read-unit.ts';
import { type Source, sourceCell } from './source-cell.ts';
import { compareTotal, grandTotal, sumSections } from './sum-sections.ts';
import type {
  ChosenMapping,
  IgnoredReason,
  IgnoredRow,
  ImportFinding,
  UnderstandOptions,
  UnderstoodList,
  UnderstoodUnit,
} from './understood.ts';

/**
 * Reads a sheet as a list of projects. Nothing is refused: what cannot be read becomes a doubt at its cell or a finding
 * about the list, and every row that is not empty is a heading, a project, a section, or ignored for a stated reason.
 */
export const understandList = (grid: Grid, { knownUnits, mapping }: UnderstandOptions): UnderstoodList => {
  const headings = chosenHeadings(grid, mapping) ?? findHeadings(grid);
  const hidden: ImportFinding[] = grid.hidden ? [finding('hidden-sheet', null, { sheet: grid.sheet })] : [];
  if (!headings) return withoutHeadings(grid, hidden);

  const firstHeading = Math.min(...headings.rows);
  const preamble = readPreamble(grid, firstHeading);
  const { unit, findings: unitFindings } = unitOf(preamble, headings);
  const {
    columns,
    map,
    findings: columnFindings,
  } = understandColumns(grid, headings, Math.max(...headings.rows) + 1, {
    listYear: preamble.year,
    defaultUnit: unit.unit,
    chosen: mapping,
  });
  const source: Source = { grid, map, mergeAt: mergeFinder(grid) };
  const placed = placeRows(source, headings);
  const cut = cutLength(textsOf(source, placed));
  const find = unitFinder(knownUnits);
  const projects = withListDoubts(
    placed
      .filter(({ kind }) => kind.kind === 'project')
      .map(({ facts, path }) => readProject(source, facts, path, find, cut)),
    placed,
    columnLetter(map.at.get('name') ?? 0),
  );
  const { sections, findings: sectionFindings } = sumSections(source, placed);
  const declared = grandTotal(source, placed);
  const { found, findings: totalFindings } = compareTotal(declared, projects);
  return {
    sheet: grid.sheet,
    title: preamble.title,
    year: preamble.year,
    unit,
    headingRows: headings.rows.map((row) => row + 1),
    columns,
    projects,
    sections,
    ignored: [...ignoredAbove(grid, preamble), ...ignoredBelow(placed)],
    declared,
    found,
    findings: [
      ...hidden,
      ...titleFindings(preamble.title),
      ...unitFindings,
      ...columnFindings,
      ...(projects.length === 0 ? [finding('no-project', null, {})] : []),
      ...(cut === null ? [] : [finding('texts-cut-off', null, { length: cut })]),
      ...totalFindings,
      ...sectionFindings,
      ...rowFindings(grid, placed),
    ],
  };
};

const chosenHeadings = (grid: Grid, mapping: ChosenMapping | undefined): FoundHeadings | null =>
  mapping?.headingRows === undefined || mapping.headingRows.length === 0
    ? null
    : headingsIn(
        grid,
        mapping.headingRows.map((row) => row - 1),
      );

/** A heading that names its unit overrules the line above the table, for its own column. */
const unitOf = (
  preamble: Preamble,
  { headings }: FoundHeadings,
): { unit: UnderstoodUnit; findings: ImportFinding[] } => {
  const inHeadings = headings.flatMap(({ parts, column }) => {
    const unit = declaredUnit(parts.join(''));
    return unit === null ? [] : [{ unit, cell: columnLetter(column) }];
  });
  const [heading] = inHeadings;
  if (preamble.unit) {
    const other = inHeadings.find(({ unit }) => unit !== preamble.unit?.unit);
    const findings = other ? [finding('units-contradict', other.cell, { line: preamble.unit.cell })] : [];
    return { unit: { ...preamble.unit, source: 'line' }, findings };
  }
  if (heading) return { unit: { ...heading, source: 'heading' }, findings: [] };
  return {
    unit: { unit: 'tenThousandYuan', source: 'assumed', cell: null },
    findings: [finding('unit-assumed', null, {})],
  };
};

const cuttable: readonly ImportField[] = ['name', 'owner', 'content', 'annualGoal'];

const textsOf = (source: Source, placed: readonly PlacedRow[]): string[] =>
  placed.flatMap(({ facts, kind }) =>
    kind.kind === 'project'
      ? cuttable.flatMap((field) => sourceCell(source, facts.row, field)?.cell.text.trim() || [])
      : [],
  );

const longestQuote = 80;
const quote = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .join(' | ')
    .slice(0, longestQuote);

const ignoredAbove = (grid: Grid, preamble: Preamble): IgnoredRow[] =>
  [...preamble.rows].map(([row, reason]) => ignoredRow(grid, row, reason));

const ignoredRow = (grid: Grid, row: number, reason: IgnoredReason): IgnoredRow => ({
  row: row + 1,
  reason,
  text: quote((grid.rows[row] ?? []).filter((cell) => !isBlank(cell)).map((cell) => cell.text)),
});

const ignoredBelow = (placed: readonly PlacedRow[]): IgnoredRow[] =>
  placed.flatMap(({ facts, kind }) =>
    kind.kind === 'ignored'
      ? [{ row: facts.row + 1, reason: kind.reason, text: quote(facts.cells.map((cell) => cell.text)) }]
      : [],
  );

const withoutHeadings = (grid: Grid, findings: readonly ImportFinding[]): UnderstoodList => ({
  sheet: grid.sheet,
  title: null,
  year: null,
  unit: { unit: 'tenThousandYuan', source: 'assumed', cell: null },
  headingRows: [],
  columns: [],
  projects: [],
  sections: [],
  ignored: grid.rows.flatMap((cells, row) =>
    cells.every(isBlank) ? [] : [ignoredRow(grid, row, 'no-heading')],
  ),
  declared: { count: null, investment: null },
  found: { count: 0, investment: 0 },
  findings: [...findings, finding('no-heading', null, {})],
});

const finding = (
  code: ImportFinding['code'],
  cell: string | null,
  params: ImportFinding['params'],
): ImportFinding => ({ code, cell, params });
