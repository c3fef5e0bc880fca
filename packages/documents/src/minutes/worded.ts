import type { FontRole } from '../typeset/font-book.ts';
import type { Run } from './composition.ts';

/** Says what was drafted for a place, or what the office says there instead. */
export type Worder = (role: FontRole, drafted: string, place: string, free?: boolean) => Run;

/** A worder for a paper: `wording` holds the office's words by place. */
export const worder =
  (wording: Readonly<Record<string, string>> = {}): Worder =>
  (role, drafted, place, free = false) => ({
    role,
    text: wording[place] ?? drafted,
    place,
    wordable: { place, drafted, free },
  });
