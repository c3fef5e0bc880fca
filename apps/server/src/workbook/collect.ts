import type { WorkbookLimits } from './limits.ts';
import { WorkbookProblem } from './problem.ts';

/**
 * Gathers an upload as it comes in, and stops taking more as soon as it is over the limit.
 *
 * @throws WorkbookProblem `workbook-too-large`
 */
export const collect = async (
  source: Uint8Array | AsyncIterable<Uint8Array>,
  { fileSize }: WorkbookLimits,
): Promise<Uint8Array> => {
  const tooLarge = () =>
    new WorkbookProblem('workbook-too-large', { limit: Math.floor(fileSize / 1024 / 1024) });
  if (source instanceof Uint8Array) {
    if (source.length > fileSize) throw tooLarge();
    return source;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > fileSize) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
};
