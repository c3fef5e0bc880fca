import type { PrintedText } from '../typeset/missing-glyph.ts';
import { printed } from './composition.ts';

/**
 * What stands in the top left corner (GB/T 9704): a six-digit copy number, how secret and how urgent the paper is. Above 内部
 * nothing is written here: such a paper has no business in this system.
 */
export interface PaperMarks {
  readonly copyNumber?: number | undefined;
  readonly secrecy?: '内部' | undefined;
  readonly urgency?: '加急' | '特急' | undefined;
}

/** The marks from above, as they are stacked. */
export const marksOf = ({ copyNumber, secrecy, urgency }: PaperMarks = {}): PrintedText[] =>
  [
    copyNumber === undefined ? undefined : String(copyNumber).padStart(6, '0'),
    // Two characters are set a character apart.
    secrecy && spread(secrecy),
    urgency && spread(urgency),
  ].flatMap((mark) => (mark === undefined ? [] : [printed('heiTi', mark, 'marks')]));

const spread = (mark: string): string => [...mark].join('　');
