import { Worker } from 'node:worker_threads';
import type { Grid } from '@guatu/engine';
import { collect } from './collect.ts';
import { defaultLimits, type WorkbookLimits } from './limits.ts';
import { WorkbookProblem } from './problem.ts';
import type { WorkerAnswer, WorkerInput } from './worker.ts';

/**
 * Reads every sheet of an uploaded workbook (.xlsx, .xls or text with separators, told by content). The file is read in a thread of its own
 * with a limit on memory and time, so that a hostile one costs its own upload and nothing else.
 *
 * @throws WorkbookProblem with a code that says what is wrong with the file
 */
export const readWorkbook = async (
  source: Uint8Array | AsyncIterable<Uint8Array>,
  limits: WorkbookLimits = defaultLimits,
): Promise<Grid[]> => inWorker({ bytes: await collect(source, limits), limits });

const inWorker = (input: WorkerInput): Promise<Grid[]> =>
  new Promise((resolve, reject) => {
    const { memoryMegabytes, milliseconds } = input.limits;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
      // Neither the server's settings nor its command line are a file reader's business.
      env: {},
      execArgv: [],
    });
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      finish();
      void worker.terminate();
    };
    const timer = setTimeout(
      () =>
        settle(() =>
          reject(new WorkbookProblem('workbook-too-slow', { seconds: Math.ceil(milliseconds / 1000) })),
        ),
      milliseconds,
    );
    worker.once('message', (answer: WorkerAnswer) =>
      settle(() => {
        if ('grids' in answer) return resolve(answer.grids);
        const { code, params, cause } = answer.problem;
        return reject(new WorkbookProblem(code, params, cause));
      }),
    );
    worker.once('error', (error) =>
      settle(() =>
        reject(
          isOutOfMemory(error)
            ? new WorkbookProblem('workbook-bomb', { memory: memoryMegabytes }, error)
            : error,
        ),
      ),
    );
  });

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
