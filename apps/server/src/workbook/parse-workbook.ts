import { type Grid, tablesBeside } from '@guatu/engine';
import { readXls, readXlsx, type Workbook } from 'hucre/xlsx';
import { inflateParts } from './inflate-parts.ts';
import type { WorkbookLimits } from './limits.ts';
import { packParts } from './pack-parts.ts';
import { WorkbookProblem } from './problem.ts';
import { readRows, textIn } from './read-text.ts';
import { sniff } from './sniff.ts';
import { toGrid } from './to-grid.ts';

/**
 * Reads the sheets of a workbook. Runs in the worker, for a hostile file may take all the time and memory it is given.
 *
 * @throws WorkbookProblem whenever the file is to blame
 */
export const parseWorkbook = async (bytes: Uint8Array, limits: WorkbookLimits): Promise<Grid[]> => {
  const { sheets } = await readSheets(bytes, limits);
  return sheets.map((sheet) => toGrid(sheet, limits)).flatMap(tablesBeside);
};

const readSheets = async (bytes: Uint8Array, limits: WorkbookLimits): Promise<Workbook> => {
  switch (sniff(bytes)) {
    case 'other':
      return { sheets: [{ name: 'Sheet1', rows: rowsOfText(bytes) }] };
    case 'encrypted':
      throw new WorkbookProblem('workbook-encrypted');
    case 'binary':
      return orUnreadable(() => readXls(bytes));
    case 'package':
      return orUnreadable(async () => readXlsx(packParts(await inflateParts(bytes, limits))));
  }
};

const rowsOfText = (bytes: Uint8Array): string[][] => {
  const text = textIn(bytes);
  if (text === null) throw new WorkbookProblem('workbook-unreadable');
  return readRows(text);
};

/** Whatever a reader stumbles over in a file is the file's fault, and the person can only save it anew. */
const orUnreadable = async (read: () => Promise<Workbook>): Promise<Workbook> => {
  try {
    return await read();
  } catch (error) {
    throw error instanceof WorkbookProblem ? error : new WorkbookProblem('workbook-unreadable', {}, error);
  }
};
