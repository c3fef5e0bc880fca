import type { templateKind, templateWords } from '@guatu/contract';
import type { z } from 'zod';

export type TemplateKind = z.infer<typeof templateKind>;
/** What a county puts at the head and the foot of a kind of paper. */
export type TemplateWords = z.infer<typeof templateWords>;

/**
 * A number as a paper bears it: full year, U+3014/3015 brackets, not padded; without a word, the issue of the year.
 *
 * @example paperNumber('临督办', 2018, 3) // 临督办〔2018〕3号
 */
export const paperNumber = (word: string, year: number, sequence: number): string =>
  word === '' ? `${year}年第${sequence}期` : `${word}〔${year}〕${sequence}号`;
