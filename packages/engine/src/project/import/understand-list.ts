import { understandColumns } from './columns.ts';
import { withContinued } from './add-continued.ts';
import { withCategoryAbove } from './category-above.ts';
import { openSection, type OpenSections } from './category-path.ts';
import { cutLength } from './cut-off.ts';
import type { ImportField } from './field.ts';
import { findHeadings, type FoundHeadings, headingsIn } from './find-headings.ts';
import { withParts } from './find-parts.ts';
import { type Table, tablesIn } from './find-tables.ts';
import { address, columnLetter, type Grid, isBlank, mergeFinder } from './grid.ts';
import {
  hiddenIn,
  legendsAbove,
  monthsLeftOut,
  rowFindings,
  titleFindings,
  withListDoubts,
} from './list-findings.ts';
import { monthOf } from './list-month.ts';
import { declaredUnit, isUnitLine } from './money.ts';
import { placeRows, type PlacedRow } from './place-rows.ts';
import type { Preamble } from './preamble.ts';
import { readProject } from './read-project.ts';
import { unitFinder } from './read-unit.ts';
import { sectionMarker } from './section-marker.ts';
import { sourceCell } from './source-cell.ts';
import { leavesPlan } from './stage-words.ts';
import { compareTotal, sumSections, totalOf } from './sum-sections.ts';
import type {
  ChosenMapping,
  IgnoredReason,
  IgnoredRow,
  ImportFinding,
  UnderstandOptions,
  UnderstoodList,
  UnderstoodProject,
  UnderstoodUnit,
} from './understood.ts';

/**
 * Reads a sheet as a list of projects. Nothing is refused: what cannot be read becomes a doubt at its cell or a finding
 * about the list, and every row that is not empty is a heading, a project, a section, or ignored for a stated reason.
 */
export const understandList = (grid: Grid, { knownUnits, mapping }: UnderstandOptions): UnderstoodList => {
  const mergeAt = mergeFinder(grid);
  const headings = chosenHeadings(grid, mapping, mergeAt) ?? findHeadings(grid, mergeAt);
  const hidden = hiddenIn(grid);
  if (!headings) return withoutHeadings(grid, hidden);

  const tables = tablesIn(grid, headings, mergeAt).map((table) => ({ ...table, ...unitOf(grid, table) }));
  const [{ preamble, unit } = { preamble: emptyPreamble, unit: assumedUnit }] = tables;
  const understood = tables.map((table, at) =>
    understandColumns({ ...grid, rows: grid.rows.slice(0, table.end) }, table.headings, table.first, {
      listYear: table.preamble.year ?? preamble.year,
      defaultUnit: table.unit.source === 'assumed' ? unit.unit : table.unit.unit,
      chosen: at === 0 ? mapping : undefined,
    }),
  );
  const [first] = understood;
  const holdMoney = understood.some(({ map }) => map.units.size + map.sources.length + map.plans.length > 0);
  let open: OpenSections = titleSection(preamble.title);
  const placedIn = tables.map((table, at): readonly PlacedRow[] => {
    const map = understood[at]?.map;
    if (!map) return [];
    const rows = placeRows(
      { grid, map, mergeAt },
      table,
      at === 0 || table.preamble.title === null ? open : titleSection(table.preamble.title),
    );
    open = rows.open;
    return rows.placed;
  });
  const placed = placedIn.flat();
  const cut = cutLength(textsOf(placed));
  const find = unitFinder(knownUnits);
  const read = placed
    .filter(({ kind }) => kind.kind === 'project')
    .map(({ facts, path, source }) => readProject(source, facts, path, find, cut));
  const projects = withLeaving(
    withListDoubts(
      withCategoryAbove(withContinued(withParts(read, placed), placed), placed),
      placed,
      columnLetter(first?.map.at.get('name') ?? 0),
    ),
    preamble.title,
  );
  const { sections, findings: sectionFindings } = sumSections(placed, projects);
  const declared = totalOf(placedIn);
  const { found, findings: totalFindings } = compareTotal(declared, projects);
  return {
    sheet: grid.sheet,
    title: preamble.title,
    year: preamble.year,
    month: monthOf(
      preamble.title,
      (first?.columns ?? []).map(({ heading }) => heading),
    ),
    unit,
    headingRows: headings.rows.map((row) => row + 1),
    columns: first?.columns ?? [],
    projects,
    sections,
    ignored: [
      ...tables.flatMap((table) => ignoredAbove(grid, table.preamble)),
      ...tables.slice(1).flatMap((table) => table.headings.rows.flatMap((row) => headingAgain(grid, row))),
      ...ignoredBelow(placed),
    ],
    declared,
    found,
    findings: [
      ...hidden,
      ...titleFindings(preamble.title),
      ...(tables[0]?.findings ?? []).filter(({ code }) => code !== 'unit-assumed' || holdMoney),
      ...(first?.findings ?? []),
      ...tables.slice(1).map((table) =>
        finding('headings-change', `A${Math.min(...table.headings.rows) + 1}`, {
          row: Math.min(...table.headings.rows) + 1,
        }),
      ),
      ...(projects.length === 0 ? [finding('no-project', null, {})] : []),
      ...(cut === null ? [] : [finding('texts-cut-off', null, { length: cut })]),
      ...totalFindings,
      ...sectionFindings,
      ...tables.flatMap((table) => legendsAbove(grid, table.preamble)),
      ...monthsLeftOut(placed),
      ...rowFindings(grid, placed),
    ],
  };
};

/** `一、续建项目清单` right above the headings is the first section, as `二、…` further down is the second. */
const titleSection = (title: string | null): OpenSections => {
  const marker = title === null ? null : sectionMarker(title);
  return marker?.style === 'chinese' ? openSection([], marker) : [];
};

const chosenHeadings = (
  grid: Grid,
  mapping: ChosenMapping | undefined,
  mergeAt: ReturnType<typeof mergeFinder>,
): FoundHeadings | null =>
  mapping?.headingRows === undefined || mapping.headingRows.length === 0
    ? null
    : headingsIn(
        grid,
        mapping.headingRows.map((row) => row - 1),
        mergeAt,
      );

/** Projects of a list, or a section, of those that leave the plan. */
const withLeaving = (
  projects: readonly UnderstoodProject[],
  title: string | null,
): readonly UnderstoodProject[] =>
  projects.map((project) => {
    const leaves = [title ?? '', ...project.categoryPath].find(leavesPlan);
    if (leaves === undefined || project.fields.halt) return project;
    const reason = project.fields.remarks ?? leaves;
    return { ...project, fields: { ...project.fields, halt: { halt: 'withdrawn', reason } } };
  });

const emptyPreamble: Preamble = { title: null, year: null, unit: null, rows: new Map() };
const assumedUnit: UnderstoodUnit = { unit: 'tenThousandYuan', source: 'assumed', cell: null };

/** A heading that names its unit overrules the line above the table, for its own column. */
const unitOf = (
  grid: Grid,
  { preamble, headings: { headings }, first, end }: Table,
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
  const below = grid.rows.slice(first, end).flatMap((cells, at) => {
    const column = cells.findIndex((cell) => !isBlank(cell));
    const text = cells[column]?.text ?? '';
    const unit = isUnitLine(text) ? declaredUnit(text) : null;
    return unit === null ? [] : [{ unit, cell: address(first + at, column) }];
  })[0];
  if (below) return { unit: { ...below, source: 'line' }, findings: [] };
  return {
    unit: assumedUnit,
    findings: [finding('unit-assumed', null, {})],
  };
};

const cuttable: readonly ImportField[] = ['name', 'owner', 'content', 'annualGoal'];

const textsOf = (placed: readonly PlacedRow[]): string[] =>
  placed.flatMap(({ facts, kind, source }) =>
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

const headingAgain = (grid: Grid, row: number): IgnoredRow[] =>
  (grid.rows[row] ?? []).every(isBlank) ? [] : [ignoredRow(grid, row, 'repeated-heading')];

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
  month: null,
  unit: assumedUnit,
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
