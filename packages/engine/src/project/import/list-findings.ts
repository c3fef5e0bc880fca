import { yearFields } from './field.ts';
import { address, columnLetter, type Grid, type GridCell } from './grid.ts';
import type { PlacedRow } from './place-rows.ts';
import { isBroken } from './placeholder.ts';
import type { Preamble } from './preamble.ts';
import { sourceCell } from './source-cell.ts';
import { halfWidth, nameKey, withoutSpace } from './text.ts';
import type { Doubt, ImportFinding, UnderstoodProject } from './understood.ts';

/** What rows that give no project still have to tell. */
export const rowFindings = (grid: Grid, placed: readonly PlacedRow[]): ImportFinding[] =>
  placed.flatMap(({ facts, kind }) => {
    const cell = address(facts.row, facts.leadColumn);
    if (kind.kind === 'project')
      return kind.doubtful
        ? [{ code: 'section-or-project' as const, cell, params: { title: facts.lead } }]
        : [];
    const broken = brokenCells(grid, facts.row);
    if (kind.kind !== 'ignored') return broken;
    if (kind.reason === 'no-name')
      return [
        ...broken,
        { code: 'row-without-name', cell, params: { row: facts.row + 1, number: facts.number } },
      ];
    const text = facts.lead || (facts.cells[0]?.text.trim() ?? '');
    if (kind.reason === 'note' && explainsMark(text))
      return [...broken, { code: 'mark-explained', cell, params: { text } }];
    return broken;
  });

const brokenCells = (grid: Grid, row: number): ImportFinding[] =>
  (grid.rows[row] ?? []).flatMap((cell, column) =>
    cell.kind === 'error' || isBroken(cell.text)
      ? [{ code: 'broken-cell' as const, cell: address(row, column), params: { raw: cell.text } }]
      : [],
  );

/** Columns of years whose cells name months, which years leave out; told once a column, at the first such cell. */
export const monthsLeftOut = (placed: readonly PlacedRow[]): ImportFinding[] =>
  yearFields.flatMap((field) => {
    const cells = placed.flatMap(({ facts, kind, source }) => {
      const from = kind.kind === 'project' ? sourceCell(source, facts.row, field) : null;
      return from !== null && namesMonth(from.cell) ? [from] : [];
    });
    const [first] = cells;
    if (first === undefined) return [];
    const params = { count: cells.length, raw: first.cell.text };
    return [{ code: 'months-left-out' as const, cell: first.address, params }];
  });

/** `2021年3月`, `2021.3`, `202103` or a day; not `2021-2023`, nor a bare year in a cell made for dates. */
const namesMonth = ({ kind, text }: GridCell): boolean =>
  kind === 'date'
    ? text >= '1950'
    : /(?<!\d)(?:19|20)\d\d(?:[年.\-/]?(?:1[0-2]|0[1-9])|[年.\-/][1-9])(?=\D|$)/.test(
        withoutSpace(halfWidth(text)),
      );

/** What a spreadsheet does not show, and is read all the same. Rows and columns as people count them. */
export const hiddenIn = ({ sheet, hidden, hiddenRows = [], hiddenColumns = [] }: Grid): ImportFinding[] => [
  ...(hidden ? [{ code: 'hidden-sheet' as const, cell: null, params: { sheet } }] : []),
  ...(hiddenRows.length === 0
    ? []
    : [
        {
          code: 'hidden-rows' as const,
          cell: null,
          params: { count: hiddenRows.length, rows: firstFew(hiddenRows.map((row) => String(row + 1))) },
        },
      ]),
  ...(hiddenColumns.length === 0
    ? []
    : [
        {
          code: 'hidden-columns' as const,
          cell: null,
          params: { count: hiddenColumns.length, columns: firstFew(hiddenColumns.map(columnLetter)) },
        },
      ]),
];

const shownAtMost = 12;
const firstFew = (names: readonly string[]): string =>
  names.slice(0, shownAtMost).join('、') + (names.length > shownAtMost ? '…' : '');

/** What the lines above the headings say of marks. */
export const legendsAbove = (grid: Grid, { rows }: Preamble): ImportFinding[] =>
  [...rows].flatMap(([row, reason]) =>
    reason === 'note'
      ? (grid.rows[row] ?? []).flatMap(({ text }, column) =>
          explainsMark(text)
            ? [{ code: 'mark-explained' as const, cell: address(row, column), params: { text: text.trim() } }]
            : [],
        )
      : [],
  );

const explainsMark = (text: string): boolean => /[★☆▲△●■◆※]/.test(text);

/** What the title says of the list as a whole. */
export const titleFindings = (title: string | null): ImportFinding[] => {
  if (title === null) return [];
  const says = (code: ImportFinding['code'], words: RegExp): ImportFinding[] =>
    words.test(title) ? [{ code, cell: null, params: { title } }] : [];
  return [
    ...says('exit-list', /退出|调出|移出|取消|剔除|终止/),
    ...says('revised-list', /调整后|修订|更新后/),
  ];
};

/** Adds a doubt to a project whose name and owner stood in an earlier row, and to one that has rows of its own below. */
export const withListDoubts = (
  projects: readonly UnderstoodProject[],
  placed: readonly PlacedRow[],
  nameColumn: string,
): UnderstoodProject[] => {
  const firstRows = new Map<string, number>();
  const continued = continuedBelow(placed);
  return projects.map((project) => {
    const { row, fields } = project;
    const key = `${nameKey(fields.name)}|${nameKey(fields.owner ?? '')}`;
    const earlier = firstRows.get(key);
    if (earlier === undefined) firstRows.set(key, row);
    const atName = (code: Doubt['code'], params: Doubt['params']): Doubt => ({
      cell: `${nameColumn}${row}`,
      field: 'name',
      code,
      params,
      raw: fields.name,
      understoodAs: fields.name,
    });
    const rows = continued.get(row);
    const doubts = [
      ...(earlier === undefined ? [] : [atName('duplicate-in-list', { row: earlier })]),
      ...(rows === undefined ? [] : [atName('continued-below', { rows: rows.join('、') })]),
    ];
    return doubts.length === 0 ? project : { ...project, doubts: [...project.doubts, ...doubts] };
  });
};

/** Rows that go on with a project, by the project's row; all as numbered in the spreadsheet. */
const continuedBelow = (placed: readonly PlacedRow[]): ReadonlyMap<number, readonly number[]> => {
  const continued = new Map<number, number[]>();
  let project = 0;
  for (const { facts, kind } of placed) {
    if (kind.kind === 'project') project = facts.row + 1;
    if (kind.kind === 'ignored' && kind.reason === 'continues-project')
      continued.set(project, [...(continued.get(project) ?? []), facts.row + 1]);
  }
  return continued;
};
