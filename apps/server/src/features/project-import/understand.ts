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

/**
 * Reads a stored workbook as a list of projects: the visible sheet on which most of them stand. Refuses with the
 * workbook's problem (`workbook-encrypted`, `workbook-bomb`, …) or `workbook-without-list`.
 */
export async function understandWorkbook(
  { files }: Server,
  fileId: string,
  units: readonly KnownUnit[],
  mapping: ChosenMapping | undefined,
): Promise<UnderstoodList> {
  const grids = await readWorkbook(files.read(fileId)).catch((problem: unknown) => {
    if (problem instanceof WorkbookProblem) throw new Refusal(problem.code, problem.params);
    throw problem;
  });
  const options = { knownUnits: units, ...(mapping ? { mapping } : {}) };
  const lists = grids.filter(({ hidden }) => !hidden).map((grid) => understandList(legible(grid), options));
  const [first] = lists.toSorted((a, b) => b.projects.length - a.projects.length);
  return first ?? refuse('workbook-without-list');
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
