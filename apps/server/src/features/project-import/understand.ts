import { fields } from '@guatu/contract';
import {
  type ChosenMapping,
  type Grid,
  type GridCell,
  type KnownUnit,
  understandList,
  type UnderstoodList,
} from '@guatu/engine';
import { Refusal, refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { readWorkbook, WorkbookProblem } from '../../workbook/index.ts';

/** A sheet read as a list, and the workbook's other sheets on which projects stand. */
export interface ReadSheet {
  list: UnderstoodList;
  otherSheets: string[];
  /** The same sheet, its columns read in another way. */
  again: (mapping: ChosenMapping) => UnderstoodList;
}

/**
 * Reads a stored workbook as a list of projects: the sheet asked for, or the visible one on which most projects stand.
 * Hidden ones with projects are among the others.
 * Refuses with the workbook's problem (`workbook-encrypted`, `workbook-bomb`, …) or `workbook-without-list`.
 */
export async function understandWorkbook(
  { files }: Server,
  fileId: string,
  knownUnits: readonly KnownUnit[],
  { mapping, sheet }: { mapping?: ChosenMapping | undefined; sheet?: string | undefined },
): Promise<ReadSheet> {
  const read = await readWorkbook(files.read(fileId)).catch((problem: unknown) => {
    if (problem instanceof WorkbookProblem) throw new Refusal(problem.code, problem.params);
    throw problem;
  });
  const grids = read.map(legible);
  const lists = grids
    .map((grid) => ({ grid, list: understandList(grid, { knownUnits }) }))
    .toSorted(
      (one, other) =>
        Number(one.grid.hidden) - Number(other.grid.hidden) ||
        other.list.projects.length - one.list.projects.length,
    );
  const chosen =
    lists.find(({ grid }) => grid.sheet === sheet) ?? lists[0] ?? refuse('workbook-without-list');
  const again = (other: ChosenMapping) => understandList(chosen.grid, { knownUnits, mapping: other });
  return {
    list: mapping ? again(mapping) : chosen.list,
    otherSheets: lists
      .filter((one) => one !== chosen && one.list.projects.length > 0)
      .map(({ grid }) => grid.sheet),
    again,
  };
}

/** Cells may hold what the ledger cannot: old workbooks are full of control characters. */
const legible = ({ sheet, rows, ...grid }: Grid): Grid => ({
  ...grid,
  sheet: fields.writable(sheet),
  rows: rows.map((row) => row.map(legibleCell)),
});

function legibleCell(cell: GridCell): GridCell {
  const text = fields.writable(cell.text);
  return cell.kind !== 'text' || text === cell.text ? cell : { ...cell, text, value: text };
}
