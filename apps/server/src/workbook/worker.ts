import { parentPort, workerData } from 'node:worker_threads';
import type { Grid } from '@guatu/engine';
import type { WorkbookLimits } from './limits.ts';
import { parseWorkbook } from './parse-workbook.ts';
import { WorkbookProblem, type WorkbookProblemCode, type WorkbookProblemParams } from './problem.ts';

export type WorkerInput = { bytes: Uint8Array; limits: WorkbookLimits };
export type WorkerAnswer =
  | { grids: Grid[] }
  | { problem: { code: WorkbookProblemCode; params: WorkbookProblemParams; cause: string } };

const { bytes, limits } = workerData as WorkerInput;

const causeOf = ({ cause }: WorkbookProblem) => (cause instanceof Error ? cause.message : '');

const answer = async (): Promise<WorkerAnswer> => {
  try {
    return { grids: await parseWorkbook(bytes, limits) };
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
    return { problem: { code: error.code, params: error.params, cause: causeOf(error) } };
  }
};

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(await answer());
